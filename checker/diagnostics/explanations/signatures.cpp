// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::lifetime_missing, "the signature does not say what its result borrows from",
     R"(One borrowed parameter gives its lifetime to the result, and in a method the object does. Otherwise
the parameter is marked [[clang::lifetimebound]], or the lifetime named with keel::lt.)",
     R"(const int& larger(const int& a [[clang::lifetimebound]], const int& b [[clang::lifetimebound]]);
)",
     R"(const int& larger(const int& a, const int& b);
)"},
    {Code::contracts_disagree, "two declarations of one function say different things",
     R"(Callers see the first declaration, or the function that is overridden. A redeclaration names the
same lifetimes; what overrides promises at least as much and demands no more.)",
     R"(struct Base {
    virtual ~Base() = default;
    virtual const int& of(const int& a [[clang::lifetimebound]], const int& b) = 0;
};
struct Derived final : Base {
    const int& of(const int& a [[clang::lifetimebound]], const int&) override { return a; }
};
)",
     R"(struct Base {
    virtual ~Base() = default;
    virtual const int& of(const int& a [[clang::lifetimebound]], const int& b) = 0;
};
struct Derived final : Base {
    const int& of(const int&, const int& b [[clang::lifetimebound]]) override { return b; }
};
)"},
    {Code::borrow_escapes, "something borrowed escapes the function",
     R"(What the caller lends for a call does not get into a static, a thread, a callback or a capture. Ask
for it by value, or for as long as the module with keel::static_ref.)",
     R"(#include <keel/core/lifetime.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/claim.hpp>

#include <utility>

void keep_forever(keel::static_ref<const int>);
void start(keel::static_ref<const int> number) { keep_forever(number); }
)",
     R"(#include <keel/core/lifetime.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/claim.hpp>

#include <utility>

void keep_forever(keel::static_ref<const int>);
void start(const int& number) { keep_forever(number); }
)"},
    {Code::signature_promises_too_little, "the body needs more than the signature says",
     R"(The result borrows from a parameter that the signature does not name, or one parameter is put where
another keeps it. Mark the parameter [[clang::lifetimebound]], or give both the same name with
keel::lt.)",
     R"(const int& pick(const int&, const int& b [[clang::lifetimebound]]) { return b; }
)",
     R"(const int& pick(const int& a [[clang::lifetimebound]], const int& b) {
    static_cast<void>(a);
    return b;
}
)"},
    {Code::member_order, "a member borrows from a member that it may outlive",
     R"(A member of a Pinned class may borrow from a private member declared above it, and says from which:
keel::lt<&Class::lender_, Borrower>. Its constructors put only a borrow of that member there.)",
     R"(#include <keel/core/lifetime.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/claim.hpp>

#include <utility>

struct Answers {
    int count = 0;
};
class Driver : keel::Pinned {
public:
    Driver() : claim_{answers_} {}

private:
    Answers answers_;
    keel::lt<&Driver::answers_, keel::Claim<const Answers>> claim_;
};
)",
     R"(#include <keel/core/lifetime.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/claim.hpp>

#include <utility>

struct Answers {
    int count = 0;
};
class Driver {
public:
    Driver() : claim_{answers_} {}

private:
    Answers answers_;
    keel::lt<&Driver::answers_, keel::Claim<const Answers>> claim_;
};
)"},
    {Code::projection_writes, "a method marked keel::projects changes its object",
     R"(A call of such a method counts as shared where its result is only read, so the method itself only
finds the part that it hands out.)",
     R"(class Pair {
public:
    [[clang::annotate("keel::projects")]] int& first() [[clang::lifetimebound]] { return first_; }
    const int& first() const [[clang::lifetimebound]] { return first_; }

private:
    int first_ = 0;
};
)",
     R"(class Pair {
public:
    [[clang::annotate("keel::projects")]] int& first() [[clang::lifetimebound]] {
        ++count_;
        return first_;
    }
    const int& first() const [[clang::lifetimebound]] { return first_; }

private:
    int first_ = 0;
    int count_ = 0;
};
)"},
};

}  // namespace

std::span<const Explanation> signatures() { return entries; }

}  // namespace keel::checker::table
