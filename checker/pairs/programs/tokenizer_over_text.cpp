// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Tokens {
public:
    explicit Tokens(Span<const u8> text) : text_{text} {}

    Option<lt<'a', Span<const u8>>> next() {
        while (at_ < text_.size() && text_[at_] == ' ') {
            at_ += 1;
        }
        if (at_ == text_.size()) {
            return Option<Span<const u8>>{};
        }
        const usize start = at_;
        while (at_ < text_.size() && text_[at_] != ' ') {
            at_ += 1;
        }
        return Option<Span<const u8>>{text_.part(start, at_ - start)};
    }

private:
    lt<'a', Span<const u8>> text_;
    usize at_ = 0;
};

Span<const u8> longest(Span<const u8> text) {
    Tokens tokens{text};
    Span<const u8> best = text;
    usize length = 0;
    while (const Option<Span<const u8>> token = tokens.next()) {
        if ((*token).size() > length) {
            length = (*token).size();
            best = *token;
        }
    }
    return best;
}
