// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.20
// expected-no-diagnostics
#include <keel/core/claim.hpp>
#include <keel/core/pinned.hpp>

void release(int number);

/// Deletes its copies.
struct Deleted {
    Deleted(const Deleted&) = delete;
    Deleted& operator=(const Deleted&) = delete;
    ~Deleted() { release(1); }
};
/// Writes its move; that deletes its copies.
struct Written {
    Written(Written&& other) noexcept : number_{other.number_} { other.number_ = 0; }
    ~Written() {
        if (number_ != 0) release(number_);
    }
    int number_;
};
/// Its move is the members', and the one that the destructor asks empties itself.
class Emptied {
public:
    explicit Emptied(const int& target [[clang::lifetimebound]]) : target_{target} {}
    Emptied(Emptied&&) = default;
    ~Emptied() {
        if (target_) release(number_);
    }

private:
    keel::Claim<const int> target_;
    int number_ = 0;
};
struct Stays : keel::Pinned {
    ~Stays() { release(2); }
};
struct NoBody {
    ~NoBody() = default;
    int number = 0;
};
