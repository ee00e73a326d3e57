//! What a deed did, as a notice.
