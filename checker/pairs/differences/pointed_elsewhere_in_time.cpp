// accept
// SPDX-License-Identifier: GPL-2.0-only
// Why: the member points at the short-lived local only until it is pointed elsewhere. rustc gives all values that a member
// ever has one lifetime.
#include "../prelude.hpp"

using namespace pairs;

struct Name {
    Ref<String> text;
};

void work() {
    const String owned{"long"};
    Name name{owned};
    {
        const String brief{"short"};
        name.text = Ref{brief};
        name.text = Ref{owned};
    }
    drop(name.text->size());
}
