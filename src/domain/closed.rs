//! The macro behind every closed set of the domain: one list gives the enum, its stored name and the list of all.

/// Declares a closed set. Each member has one stored name, used in the database, in JSON and in data files.
macro_rules! closed_set {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $member:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$each])* #[serde(rename = $text)] $member),+ }
        impl $name {
            /// Every member, in the order people see them.
            pub const ALL: &'static [$name] = &[$($name::$member),+];
            /// The stored name.
            pub fn as_str(self) -> &'static str { match self { $($name::$member => $text),+ } }
            /// The member of a stored name.
            pub fn parse(text: &str) -> Option<$name> { match text { $($text => Some($name::$member),)+ _ => None } }
        }
    };
}
pub(crate) use closed_set;
