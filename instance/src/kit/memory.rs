//! What a room holds in the memory of this process: who is in it now, who listens to it.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// One thing of each type, made when it is first asked for.
#[derive(Default)]
pub struct Memory(Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Memory {
    /// The thing of this type.
    pub fn of<T: Any + Send + Sync + Default>(&self) -> Arc<T> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let thing = held.entry(TypeId::of::<T>()).or_insert_with(|| Arc::<T>::default());
        Arc::clone(thing).downcast().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_is_the_same_each_time() {
        let memory = Memory::default();
        memory.of::<Mutex<i64>>().lock().unwrap().clone_from(&7);
        assert_eq!(*memory.of::<Mutex<i64>>().lock().unwrap(), 7);
    }
}
