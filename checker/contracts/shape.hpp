// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "ir/place.hpp"

namespace keel::checker {

/// What a lifetime in a written type is called.
struct LifetimeName {
    enum Kind : std::uint8_t {
        elided,
        named,     ///< `lt<'a', ...>`
        forever,   ///< `static_ref<T>`
        of_class,  ///< stands in a type parameter of the class
        of_parameter,  ///< stands in a type parameter of the function
        of_member,     ///< `lt<&Driver::answers_, ...>`: borrowed from a member of the same object
    };
    Kind kind = elided;
    std::int64_t number = 0;              ///< the character, or the number of the type parameter
    const clang::ValueDecl* member = nullptr;
    bool in_argument = false;             ///< read off an argument of a class template

    bool operator==(const LifetimeName& other) const {
        return kind == other.kind && number == other.number && member == other.member;
    }
};

using LifetimeNames = llvm::SmallVector<LifetimeName, 2>;
using Slots = llvm::SmallVector<unsigned, 2>;

/// A slot of a part that is no lifetime of the whole: what it borrows is inside the same object.
inline constexpr unsigned no_slot = ~0U;
/// A slot of a part that is 'static, whatever the whole is.
inline constexpr unsigned static_slot = ~1U;
/// From here on: a slot that borrows from another member of the same object, by the number of the borrower.
inline constexpr unsigned first_member_slot = 1U << 30;

/// The lifetimes that types hold, as a row of slots: a reference has one for itself, followed by those of
/// what it refers to; a class has one, or one per name that its members use; a closure has those of each
/// capture.
class Shapes {
public:
    explicit Shapes(clang::ASTContext& ast) : ast_{ast} {}

    clang::ASTContext& ast() const { return ast_; }

    unsigned slots(clang::QualType type);
    /// For each slot of the part that `step` leads to, the slot of the whole it is.
    Slots part_slots(clang::QualType whole, const ir::Projection& step);
    /// For each slot of a base, near or far, the slot of the derived class that it is.
    std::optional<Slots> base_slots(const clang::CXXRecordDecl* derived, const clang::CXXRecordDecl* base);
    /// How many different parts of the whole share `slot`.
    unsigned sharers(clang::QualType whole, unsigned slot);
    /// Whether something may be written through what holds the slot, so that its lifetime neither grows
    /// nor shrinks.
    bool invariant(clang::QualType type, unsigned slot);
    /// Whether what is written through the slot is written into something that others have too: it leads there
    /// by an exclusive reference, or by a pointer that does not own. Moving such a value ties both places.
    bool aliased(clang::QualType type, unsigned slot);
    /// Whether a destructor of the type may use what the slot borrows.
    bool used_by_destructor(clang::QualType type, unsigned slot);

    /// Which slots of a closure its body carries into which, as far as it was checked.
    using Flows = std::set<std::pair<unsigned, unsigned>>;
    const Flows& closure_flows(const clang::CXXRecordDecl* closure) { return closure_flows_[closure->getCanonicalDecl()]; }
    void add_closure_flow(const clang::CXXRecordDecl* closure, unsigned from, unsigned to) {
        closure_flows_[closure->getCanonicalDecl()].emplace(from, to);
    }

    bool holds_borrows(clang::QualType type) { return slots(type) != 0; }
    bool holds_exclusive(clang::QualType type);
    /// Whether using a value leaves it where it is: trivially copyable, and no exclusive reference in it.
    bool copies(clang::QualType type);
    /// Whether std::move takes a value of the type away: of a view that is copied by reborrowing too.
    bool moves(clang::QualType type) { return !copies(type) || holds_exclusive(type); }
    bool has_destructor(clang::QualType type);
    /// Whether a value of the type must be used up, itself or a part of it.
    bool linear(clang::QualType type);
    /// Whether nothing remains in a value of the type after it was moved.
    bool moves_empty(clang::QualType type);

    /// What the slots of a class are called.
    const LifetimeNames& class_names(const clang::CXXRecordDecl* decl) { return record(decl).names; }
    /// Which slots of a class outlive which, because it holds a reference to what holds them.
    const std::vector<std::pair<unsigned, unsigned>>& class_outlives(const clang::CXXRecordDecl* decl) {
        return record(decl).outlives;
    }
    /// A member that borrows from another one: `lt<&Driver::answers_, Registration> handler_`.
    struct InnerBorrow {
        const clang::FieldDecl* borrower;
        const clang::ValueDecl* lender;
    };
    const std::vector<InnerBorrow>& inner_borrows() const { return inner_borrows_; }
    /// The name that a written type gives to the life of what an owner with a stable pointee owns.
    std::optional<LifetimeName> pointee_name(clang::QualType written);
    /// Whether the slot is a class's own borrow, rather than one of its type arguments.
    bool is_own_slot(clang::QualType type, unsigned slot);
    /// The slot of a class template that is the lifetime of what its type arguments borrow.
    unsigned argument_slot(const clang::CXXRecordDecl* decl);
    /// The same of a pointer that counts as a reference.
    LifetimeNames arrow_names(clang::QualType written);
    /// Whether the class says that its type arguments live as long as the module.
    bool requires_static(const clang::CXXRecordDecl* decl);
    /// The lifetimes in a type as it was written, one per slot.
    LifetimeNames names(clang::QualType written);

private:
    struct Record {
        unsigned count = 0;
        LifetimeNames names;
        llvm::DenseMap<const clang::Decl*, Slots> parts;
        llvm::SmallVector<bool, 2> invariant;
        llvm::SmallVector<bool, 2> aliased;
        llvm::SmallVector<bool, 2> used_by_destructor;
        std::vector<std::pair<unsigned, unsigned>> outlives;
        bool holds_exclusive = false;
        bool is_done = false;
    };
    const Record& record(const clang::CXXRecordDecl* decl);
    void fill(Record& shape, const clang::CXXRecordDecl* decl);

    clang::ASTContext& ast_;
    std::vector<InnerBorrow> inner_borrows_;
    llvm::DenseMap<const clang::CXXRecordDecl*, std::unique_ptr<Record>> records_;  // Records stay where they are.
    std::map<const clang::CXXRecordDecl*, Flows> closure_flows_;
    llvm::DenseMap<const clang::CXXRecordDecl*, bool> linear_;
};

/// The lifetime that a template argument names.
std::optional<LifetimeName> lifetime_name(const clang::TemplateArgument& argument, clang::ASTContext& ast);
/// A class value, or an array of something: what is copied and moved as a whole.
inline bool is_object(clang::QualType type) { return type->isRecordType() || type->isArrayType(); }
/// `[[clang::annotate("keel::NAME")]]`.
bool has_annotation(const clang::Decl* decl, llvm::StringRef name);
/// `static constexpr unsafe NAME{"..."}` in the class itself.
bool promises(const clang::CXXRecordDecl* record, llvm::StringRef name);
/// An owning pointer whose object stays where it is when the pointer moves.
bool has_stable_pointee(clang::QualType type);
/// Whether the declaration is `keel::NAME`.
bool is_keel(const clang::NamedDecl* decl, llvm::StringRef name);

}  // namespace keel::checker
