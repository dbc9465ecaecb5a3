# The protocols on the Causes screen: 20 Reasons, Why-Why-Why, Check the links, and the open questions.

protocol-how = How “{ $name }” goes, in about { $minutes } minutes
protocol-tips = What helps
protocol-source = From: { $source }.
