// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "ir/place.hpp"

namespace keel::checker {
struct Signature;
}

namespace keel::checker::ir {

struct Local {
    enum Kind : std::uint8_t {
        variable,
        parameter,
        self,       ///< `*this` as a reference
        result,     ///< where the function puts what it returns
        temporary,  ///< ends with the full expression that made it
        argument,   ///< a by-value parameter of a callee, made by the caller
    };

    Kind kind;
    clang::QualType type;
    const clang::VarDecl* declaration = nullptr;
    clang::SourceLocation where;
    bool extended = false;       ///< a temporary that lives as long as the reference bound to it
    bool owned_reference = false;  ///< a `T&&` parameter: what it refers to may be moved out
    bool never_dies = false;     ///< a static of the function, a string literal
};

/// A value that a statement takes.
struct Operand {
    enum Kind : std::uint8_t {
        constant,  ///< computed, and without borrows
        copy,
        move,
    };
    Kind kind = constant;
    Place place;
    clang::SourceLocation where;
};

enum class BorrowKind : std::uint8_t {
    shared,
    exclusive,
    two_phase,  ///< exclusive from the call on whose receiver it is; shared until then
};

/// A computed value that holds no borrow.
struct Compute {};
struct Use {
    Operand operand;
};
struct Borrow {
    BorrowKind kind;
    Place place;
    bool of_capture = false;  ///< a lambda's capture by reference
    bool of_receiver = false;
    std::size_t steps_in = 0;  ///< so many steps in, of what the reference's type is a reference to

    /// What has the lifetimes that the reference's type has.
    Place whole() const {
        Place result = place;
        result.steps.pop_back_n(steps_in);
        return result;
    }
};
using Rvalue = std::variant<Compute, Use, Borrow>;

/// `to = value`. Starts or replaces the life of the value in `to`.
struct Assign {
    Place to;
    Rvalue value;
    bool is_write = false;  ///< an assignment expression rather than an initialisation
    bool adds = false;      ///< one more borrow in a reference that keeps those it has
};
/// A value without borrows is loaded.
struct Read {
    Place place;
    bool to_write = false;  ///< of `place += value`, `++place`: the next statement writes it
};
/// The parts of `place` have all been given values.
struct Initialised {
    Place place;
};
struct Call {
    const clang::FunctionDecl* callee = nullptr;  ///< null through a function pointer
    const Signature* signature = nullptr;
    std::vector<Operand> arguments;  ///< the receiver first
    std::vector<bool> consumes;      ///< per argument: bound to a `T&&` parameter, or an owner passed by value
    Place to;
    const clang::Expr* expression = nullptr;
};
struct StorageLive {
    LocalId local;
};
struct StorageDead {
    LocalId local;
};
/// A destructor runs.
struct Drop {
    Place place;
};

struct Statement {
    std::variant<Assign, Read, Initialised, Call, StorageLive, StorageDead, Drop> what;
    clang::SourceLocation where;
    bool in_unsafe = false;
};

struct Terminator {
    enum Kind : std::uint8_t { none, go, branch, leave, unreachable };
    Kind kind = none;
    ShortList<BlockId, 2> targets;
    clang::SourceLocation where;
};

struct Block {
    std::vector<Statement> statements;
    Terminator end;
};

/// A function as a graph of blocks. The first block is the entry.
struct Body {
    const clang::FunctionDecl* function = nullptr;
    const Signature* signature = nullptr;
    Indexed<LocalId, Local> locals;
    Indexed<BlockId, Block> blocks;
    LocalId result;
    LocalId self;
    std::vector<LocalId> parameters;
    /// In a constructor: the members that the end of the body must find initialised.
    bool is_constructor = false;
    bool delegates = false;
    /// In a destructor: the members that a move may have emptied.
    std::vector<Place> maybe_moved;

    clang::QualType type_of(const Place& place) const {
        return place.steps.empty() ? locals[place.local].type : place.steps.back().type;
    }
};

/// `pair.first`, in the words of the source where there are any.
std::string spell(const Body& body, const Place& place);
std::string spell(BorrowKind kind);

/// Prints a body so that a reader can follow what the checker sees.
void print(const Body& body, llvm::raw_ostream& out);

}  // namespace keel::checker::ir
