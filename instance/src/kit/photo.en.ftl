# The field for a photo.

photo-label = Photo
photo-hint = Optional. Without a photo we show a drawing.
photo-alt-label = What is on the photo?
photo-alt-hint = For people who cannot see the photo.
photo-kept = This photo is kept.
photo-gone = Remove the photo
photo-too-large = This photo is too large. Choose another one. Or use a drawing.
photo-unreadable = We cannot open this photo. Choose a photo with .jpg, .png or .webp behind its name.
photo-not-kept = The photo was not kept. Please try again in a moment.
