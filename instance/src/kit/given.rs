//! Small values as templates hand them over: by value, or behind one or two references.

/// A value that can be copied out of however it was handed over.
pub trait Given<T: Copy> {
    /// The value itself.
    fn given(self) -> T;
}

impl<T: Copy> Given<T> for T {
    fn given(self) -> T {
        self
    }
}

impl<T: Copy> Given<T> for &T {
    fn given(self) -> T {
        *self
    }
}

impl<T: Copy> Given<T> for &&T {
    fn given(self) -> T {
        **self
    }
}

/// A whole number of any size, for words that count.
pub trait Number {
    /// The number; the largest there is when it does not fit.
    fn number(&self) -> i64;
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl Number for $kind {
            fn number(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )*};
}

numbers!(i64, u64, usize, i32, u32);

impl<T: Number> Number for &T {
    fn number(&self) -> i64 {
        (*self).number()
    }
}
