# Used by the tests of the message files themselves.
words-example = For { $name }
    .hint = An example for the tests.

library-source = Source: { $source }
