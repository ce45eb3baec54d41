// SPDX-License-Identifier: GPL-2.0-only

/// The list of what is unsafe (dialect, section 2). Anything that is not named here or in another rule is safe.

#include "rules/unsafe_operations.hpp"

#include <clang/Basic/Builtins.h>

#include "rules/safe_functions.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

using Path = std::span<const clang::Stmt* const>;
using Need = std::optional<std::string>;

std::string quoted(const clang::NamedDecl& decl) { return "'" + decl.getNameAsString() + "'"; }

/// The member of `path` nearest to its end that is no parenthesis.
const clang::Stmt* around(Path path) {
    for (const auto* node : std::views::reverse(path))
        if (!llvm::isa<clang::ParenExpr>(node)) return node;
    return nullptr;
}

const clang::VarDecl* variable_in(const clang::Expr* expression) {
    const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(expression->IgnoreParenImpCasts());
    return reference ? llvm::dyn_cast<clang::VarDecl>(reference->getDecl()) : nullptr;
}

/// Whether `expression` names the hidden variables of a range-for over an array, whose pointers are right
/// by construction. The compiler's own `std::initializer_list` is such an array.
bool is_array_loop_variable(const clang::Expr* expression, Path path) {
    const auto* hidden = variable_in(expression);
    if (!hidden || !hidden->isImplicit()) return false;
    for (const auto* node : std::views::reverse(path)) {
        const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(node);
        if (!loop) continue;
        const auto declares = [&](const clang::DeclStmt* statement) {
            return statement && statement->isSingleDecl() && statement->getSingleDecl() == hidden;
        };
        if (!declares(loop->getRangeStmt()) && !declares(loop->getBeginStmt()) && !declares(loop->getEndStmt())) continue;
        const auto* range = llvm::cast<clang::VarDecl>(loop->getRangeStmt()->getSingleDecl());
        const auto type = range->getType().getNonReferenceType();
        return type->isConstantArrayType() || is_class_named(type, "std::initializer_list");
    }
    return false;
}

/// A pointer that a reference stands behind: `&x`, `this`, what an overloaded `operator->` made.
bool is_made_from_reference(const clang::Expr* pointer) {
    pointer = pointer->IgnoreParens();
    if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(pointer))
        return (cast->getCastKind() == clang::CK_NoOp || cast->getCastKind() == clang::CK_DerivedToBase ||
                cast->getCastKind() == clang::CK_UncheckedDerivedToBase) &&
               is_made_from_reference(cast->getSubExpr());
    if (llvm::isa<clang::CXXThisExpr>(pointer)) return true;
    if (const auto* address = llvm::dyn_cast<clang::UnaryOperator>(pointer))
        return address->getOpcode() == clang::UO_AddrOf;
    if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(pointer))
        return call->getOperator() == clang::OO_Arrow;
    if (const auto* choice = llvm::dyn_cast<clang::ConditionalOperator>(pointer))
        return is_made_from_reference(choice->getTrueExpr()) && is_made_from_reference(choice->getFalseExpr());
    return false;
}

/// What is done with a global: a pointer to it is only made, it is only read, or it is written or borrowed exclusively;
/// the last also of what a reference member of it refers to.
enum class Use { address, read, change, change_behind };

/// Whether a range-for over an array only reads the elements.
bool only_reads(const clang::CXXForRangeStmt& loop) {
    const auto* range = llvm::cast<clang::VarDecl>(loop.getRangeStmt()->getSingleDecl());
    if (!range->getType().getNonReferenceType()->isConstantArrayType()) return false;
    const auto type = loop.getLoopVariable()->getType();
    if (type->isReferenceType()) return type->getPointeeType().isConstQualified();
    return type.isTriviallyCopyableType(loop.getLoopVariable()->getASTContext());
}

/// Goes up from `mention` through what still means the global or a part of it, or points there, to what is done with it.
Use use_of(const clang::Stmt& mention, Path path) {
    const clang::Stmt* inner = &mention;
    bool is_address = false;
    // What it means to write the place, or to borrow it exclusively: nothing does where it is const.
    auto change = Use::change;
    for (const auto* outer : std::views::reverse(path)) {
        const auto* expression = llvm::dyn_cast<clang::Expr>(outer);
        const auto* cast = llvm::dyn_cast<clang::CastExpr>(outer);
        const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(outer);
        const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(outer);
        const auto* member = llvm::dyn_cast<clang::MemberExpr>(outer);
        if (llvm::isa<clang::ParenExpr, clang::ConditionalOperator, clang::FullExpr>(outer)) {
            // It goes on as what it is.
        } else if (binary && binary->getOpcode() == clang::BO_Comma) {
            if (binary->getRHS() != inner) return is_address ? Use::address : Use::read;
        } else if (unary && unary->getOpcode() == clang::UO_Extension) {
            // The same.
        } else if (is_address) {
            if (cast) {
                if (cast->getCastKind() != clang::CK_NoOp && cast->getCastKind() != clang::CK_DerivedToBase &&
                    cast->getCastKind() != clang::CK_UncheckedDerivedToBase)
                    return Use::address;
            } else if ((unary && unary->getOpcode() == clang::UO_Deref) || llvm::isa<clang::ArraySubscriptExpr>(outer)) {
                is_address = false;
                if (expression->getType().isConstQualified()) change = Use::read;
            } else if (member) {
                is_address = false;
            } else {
                const auto* call = llvm::dyn_cast<clang::CallExpr>(outer);
                return call && is_overflow_builtin(*call) && call->getArg(2) == inner ? change : Use::address;
            }
        } else if (cast) {
            switch (cast->getCastKind()) {
                case clang::CK_LValueToRValue:
                case clang::CK_ToVoid: return Use::read;
                case clang::CK_ArrayToPointerDecay: is_address = true; break;
                case clang::CK_UncheckedDerivedToBase:
                case clang::CK_DerivedToBase:
                case clang::CK_NoOp:
                    if (cast->isGLValue() && cast->getType().isConstQualified()) change = Use::read;
                    break;
                default: return change;
            }
        } else if (unary) {
            if (unary->isIncrementDecrementOp()) return change;
            is_address = unary->getOpcode() == clang::UO_AddrOf;
        } else if (binary) {
            return binary->isAssignmentOp() ? change : Use::read;
        } else if (const auto* hidden = llvm::dyn_cast<clang::DeclStmt>(outer);
                   hidden && hidden->isSingleDecl() && hidden->getSingleDecl()->isImplicit()) {
            // The range of a range-for.
        } else if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(outer);
                   loop && loop->getRangeStmt() == inner && only_reads(*loop)) {
            return Use::read;
        } else if (!member) {
            return llvm::isa<clang::CompoundStmt, clang::IfStmt, clang::ForStmt, clang::WhileStmt>(outer) ? Use::read
                                                                                                           : change;
        }
        if (member) {
            const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(member->getMemberDecl());
            if (method && (method->isStatic() || (!method->isExplicitObjectMemberFunction() && method->isConst())))
                return Use::read;
            if (method) return change;
            if (llvm::isa<clang::VarDecl>(member->getMemberDecl()) || member->getType()->isFunctionType()) return Use::read;
            if (member->getMemberDecl()->getType()->isReferenceType()) change = Use::change_behind;
            if (member->getType().isConstQualified()) change = Use::read;
        }
        inner = outer;
    }
    return is_address ? Use::address : change;
}

/// Whether an explicit cast reaches something const or volatile as if it were neither.
bool drops_qualifier(const clang::ExplicitCastExpr& cast, const clang::ASTContext& ast) {
    auto from = cast.getSubExprAsWritten()->getType().getNonReferenceType();
    auto to = cast.getTypeAsWritten();
    bool first = !to->isReferenceType();  // A value is copied.
    to = to.getNonReferenceType();
    for (;;) {
        if (!first) {
            const auto lost = from.getQualifiers() - to.getQualifiers();
            if (lost.hasConst() || lost.hasVolatile()) return true;
        }
        first = false;
        if (from->isAnyPointerType() && to->isAnyPointerType()) {
            from = from->getPointeeType();
            to = to->getPointeeType();
        } else if (const auto *left = ast.getAsArrayType(from), *right = ast.getAsArrayType(to); left && right) {
            from = left->getElementType();
            to = right->getElementType();
        } else {
            return false;
        }
    }
}

}  // namespace

UnsafeOperations::UnsafeOperations(const Unit& unit, const Library& library, SafeFunctions& safe,
                                   const clang::FunctionDecl* body)
    : unit_{unit}, library_{library}, safe_{safe}, body_{body}, indices_{unit.ast, body} {}

Need UnsafeOperations::find(const clang::Stmt& node, Path path) {
    if (const auto* expression = llvm::dyn_cast<clang::Expr>(&node);
        expression && expression->isGLValue() && expression->getType().isVolatileQualified() &&
        (llvm::isa<clang::DeclRefExpr, clang::MemberExpr, clang::ArraySubscriptExpr, clang::UnaryOperator, clang::CallExpr,
                   clang::ExplicitCastExpr>(expression)))
        return "accesses a volatile object; use keel::Mmio for registers, keel::Atomic for shared values";

    if (const auto* expression = llvm::dyn_cast<clang::Expr>(&node))
        if (auto need = in_null_function(*expression, path)) return need;
    if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(&node)) return in_unary(*unary, path);
    if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(&node)) return in_binary(*binary, path);
    if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(&node)) return in_member(*member, path);
    if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(&node)) return in_cast(*cast);
    if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(&node)) return in_reference(*reference, path);
    if (const auto* returned = llvm::dyn_cast<clang::ReturnStmt>(&node)) return in_return(*returned);
    if (const auto* jump = llvm::dyn_cast<clang::GotoStmt>(&node)) return in_goto(*jump, path);

    if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(&node)) {
        const auto* decayed = llvm::dyn_cast<clang::ImplicitCastExpr>(subscript->getBase()->IgnoreParens());
        if (!decayed || decayed->getCastKind() != clang::CK_ArrayToPointerDecay)
            return "subscripts a raw pointer, whose bounds nobody checks; use a keel::Span";
        if (indices_.is_inside(*subscript, path)) return {};
        return "subscripts a built-in array without a check; use keel::Array, or compare the index with the array's "
               "size before";
    }
    if (const auto* call = llvm::dyn_cast<clang::CallExpr>(&node)) {
        const auto* callee = call->getDirectCallee();
        if (callee && callee->isVariadic() && !callee->getBuiltinID() && !callee->isExternC())
            return "passes arguments through '...', which checks none of them; write a template with a parameter pack";
        if (is_overflow_builtin(*call) && !is_made_from_reference(call->getArg(2)))
            return "writes its result through a raw pointer; pass '&x' with a local x";
        const auto* type = call->getCallee()->getType()->getPointeeType().getTypePtrOrNull();
        const auto* prototype = type ? type->getAs<clang::FunctionProtoType>() : nullptr;
        if (!callee && prototype && prototype->isVariadic())
            return "passes arguments through '...', which checks none of them; write a template with a parameter pack";
        return {};
    }
    if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node)) {
        if (construction->getConstructor()->isVariadic())
            return "passes arguments through '...', which checks none of them; write a template with a parameter pack";
        return in_use_of(*construction->getConstructor());
    }
    if (const auto* inherited = llvm::dyn_cast<clang::CXXInheritedCtorInitExpr>(&node))
        return in_use_of(*inherited->getConstructor());
    if (const auto* creation = llvm::dyn_cast<clang::CXXNewExpr>(&node))
        return creation->getNumPlacementArgs() != 0
                   ? "constructs an object in memory that somebody else provides; use keel::Option for a value that may be absent"
                   : "allocates with 'new', which nobody owns; use keel::make_box";
    if (llvm::isa<clang::CXXDeleteExpr>(node)) return "destroys and frees through a raw pointer; use keel::Box";
    if (llvm::isa<clang::CXXPseudoDestructorExpr>(node))
        return "calls a destructor by name, after which the object is gone while its name is not";
    if (llvm::isa<clang::GCCAsmStmt, clang::MSAsmStmt>(node)) return "is inline assembly, which the checker cannot read";
    if (llvm::isa<clang::VAArgExpr>(node)) return "reads an argument of '...', whose type nobody checks";
    if (llvm::isa<clang::AtomicExpr>(node)) return "is an atomic access through a raw pointer; use keel::Atomic";
    if (const auto* attributed = llvm::dyn_cast<clang::AttributedStmt>(&node))
        for (const auto* attribute : attributed->getAttrs())
            if (llvm::isa<clang::CXXAssumeAttr>(attribute))
                return "promises the optimiser something that it does not check; compare and __builtin_trap() instead";
    if (const auto* declaration = llvm::dyn_cast<clang::DeclStmt>(&node))
        for (const auto* decl : declaration->decls())
            if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl);
                variable && variable->getType().isVolatileQualified())
                return "declares a volatile object; use keel::Atomic for what others change";
    return {};
}

Need UnsafeOperations::in_unary(const clang::UnaryOperator& node, Path path) const {
    const auto* operand = node.getSubExpr();
    switch (node.getOpcode()) {
        case clang::UO_Deref: {
            if (!operand->getType()->isPointerType()) return {};
            if (operand->getType()->isFunctionPointerType()) return {};
            const auto* pointer = operand->IgnoreParens();
            if (llvm::isa<clang::CXXThisExpr>(pointer)) return {};
            if (const auto* address = llvm::dyn_cast<clang::UnaryOperator>(pointer);
                address && address->getOpcode() == clang::UO_AddrOf)
                return {};
            if (const auto* decayed = llvm::dyn_cast<clang::ImplicitCastExpr>(pointer);
                decayed && decayed->getCastKind() == clang::CK_ArrayToPointerDecay)
                return "reaches into an array through a pointer; write a subscript";
            if (is_array_loop_variable(operand, path)) return {};
            if (const auto* hidden = variable_in(operand); hidden && hidden->isImplicit())
                return "loops over raw pointers: this range's begin() returns one; it should return a class with a "
                       "checked operator*";
            return "reads or writes through a raw pointer; use a reference, a keel::Box or a keel::Span";
        }
        case clang::UO_PreInc:
        case clang::UO_PreDec:
        case clang::UO_PostInc:
        case clang::UO_PostDec:
            if (!operand->getType()->isPointerType()) return {};
            if (is_array_loop_variable(operand, path)) return {};
            if (const auto* hidden = variable_in(operand); hidden && hidden->isImplicit())
                return "loops over raw pointers: this range's begin() returns one; it should return a class with a "
                       "checked operator*";
            return "does arithmetic with a raw pointer; use a keel::Span";
        case clang::UO_AddrOf:
            if (node.getType()->isMemberPointerType())
                return "makes a pointer to a member, which the checker cannot follow; write a lambda or a method";
            return {};
        default: return {};
    }
}

Need UnsafeOperations::in_binary(const clang::BinaryOperator& node, Path path) const {
    switch (node.getOpcode()) {
        case clang::BO_PtrMemD:
        case clang::BO_PtrMemI:
            return "goes through a pointer to a member, which the checker cannot follow; write a lambda or a method";
        case clang::BO_Add:
        case clang::BO_Sub:
        case clang::BO_AddAssign:
        case clang::BO_SubAssign:
            if (!node.getLHS()->getType()->isPointerType() && !node.getRHS()->getType()->isPointerType()) return {};
            if (is_array_loop_variable(node.getLHS(), path)) return {};
            return "does arithmetic with a raw pointer; use a keel::Span";
        default: return {};
    }
}

Need UnsafeOperations::in_member(const clang::MemberExpr& node, Path path) const {
    const auto* member = node.getMemberDecl();
    if (llvm::isa<clang::CXXDestructorDecl>(member))
        return "calls a destructor by name, after which the object is gone while its name is not; let its scope end, "
               "or use keel::Option";
    if (node.isArrow()) {
        const auto* base = node.getBase()->IgnoreParenImpCasts();
        const auto* arrow = llvm::dyn_cast<clang::CXXOperatorCallExpr>(base);
        const bool is_overloaded = arrow && arrow->getOperator() == clang::OO_Arrow;
        const auto* address = llvm::dyn_cast<clang::UnaryOperator>(base);
        const bool is_address = address && address->getOpcode() == clang::UO_AddrOf;
        const bool touches = llvm::isa<clang::FieldDecl, clang::CXXMethodDecl>(member) &&
                             !(llvm::isa<clang::CXXMethodDecl>(member) &&
                               llvm::cast<clang::CXXMethodDecl>(member)->isStatic());
        if (touches && !is_overloaded && !is_address && !llvm::isa<clang::CXXThisExpr>(base))
            return "reads or writes through a raw pointer; use a reference, a keel::Box or a keel::Span";
    }
    if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(member)) return in_use_of(*variable, node, path);
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(member)) return in_use_of(*function);
    const auto* field = llvm::dyn_cast<clang::FieldDecl>(member);
    if (!field || !field->getParent()->isUnion()) return {};

    const auto* outer = around(path);
    if (const auto* assignment = llvm::dyn_cast_if_present<clang::BinaryOperator>(outer);
        assignment && assignment->getOpcode() == clang::BO_Assign && assignment->getLHS()->IgnoreParens() == &node)
        return {};
    if (const auto* assignment = llvm::dyn_cast_if_present<clang::CXXOperatorCallExpr>(outer);
        assignment && assignment->getOperator() == clang::OO_Equal && assignment->getArg(0)->IgnoreParens() == &node)
        if (const auto* method = llvm::dyn_cast_if_present<clang::CXXMethodDecl>(assignment->getDirectCallee());
            method && method->isTrivial())
            return {};
    return "uses " + (field->getName().empty() ? "a" : quoted(*field) + ", a") +
           " member of a union, and nobody knows which member is alive; use std::variant's like: an enum and a class";
}

Need UnsafeOperations::in_cast(const clang::CastExpr& node) const {
    if (llvm::isa<clang::CXXReinterpretCastExpr>(node))
        return "takes bytes for something else by reinterpret_cast; static_cast, or a class of the library, says more";
    if (llvm::isa<clang::CXXConstCastExpr>(node)) return "casts const away, and with it who may write";
    const auto* written = llvm::dyn_cast<clang::ExplicitCastExpr>(&node);
    if (!written || llvm::isa<clang::BuiltinBitCastExpr>(node)) return {};
    const bool is_old = llvm::isa<clang::CStyleCastExpr, clang::CXXFunctionalCastExpr>(node);
    switch (node.getCastKind()) {
        case clang::CK_BaseToDerived:
        case clang::CK_BaseToDerivedMemberPointer:
            return "takes a base for a derived class, and nobody checks that it is one; use a virtual function";
        case clang::CK_ReinterpretMemberPointer:
        case clang::CK_LValueBitCast:
        case clang::CK_LValueToRValueBitCast:
        case clang::CK_IntegralToPointer:
        case clang::CK_PointerToIntegral: return "is a cast that works as reinterpret_cast";
        case clang::CK_BitCast: {
            const auto from = written->getSubExprAsWritten()->getType();
            const auto to = node.getType();
            if (from->isFunctionPointerType() || to->isFunctionPointerType())
                return "takes something else for a function, and safe code calls function pointers without asking; keep the "
                       "function's own type";
            if (is_old && drops_qualifier(*written, unit_.ast)) return "casts const away, and with it who may write";
            if (from->isPointerType() && to->isPointerType() &&
                (from->isVoidPointerType() || to->isVoidPointerType()))
                return {};
            return is_old ? Need{"is a cast that works as reinterpret_cast"} : Need{};
        }
        default:
            if (is_old && drops_qualifier(*written, unit_.ast))
                return "casts const away, and with it who may write";
            return {};
    }
}

Need UnsafeOperations::in_reference(const clang::DeclRefExpr& node, Path path) const {
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(node.getDecl())) return in_use_of(*function);
    if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(node.getDecl());
        variable && variable->hasGlobalStorage())
        return in_use_of(*variable, node, path);
    // A name of a part of a variable without one.
    if (const auto* binding = llvm::dyn_cast<clang::BindingDecl>(node.getDecl())) {
        const clang::VarDecl* whole = binding->getHoldingVar();
        if (!whole) whole = llvm::dyn_cast_if_present<clang::VarDecl>(binding->getDecomposedDecl());
        if (whole && whole->hasGlobalStorage()) return in_use_of(*whole, node, path);
    }
    if (const auto* argument = llvm::dyn_cast<clang::TemplateParamObjectDecl>(node.getDecl()))
        return in_template_argument(argument->getValue(), argument->getType());
    return {};
}

Need UnsafeOperations::in_use_of(const clang::FunctionDecl& function) const {
    if (safe_.find(function)) return {};
    // A builtin that no header declares stands where it is first used.
    if (function.getBuiltinID() != 0 && function.isImplicit())
        return "calls the compiler builtin " + quoted(function) + ", which is not on the checker's list of safe ones";
    if (function.isExternC()) {
        if (has_annotation(function, "keel::safe")) return {};
        return "calls the C function " + quoted(function) + ", whose demands nobody checks; use a class of the library";
    }
    const auto place = function.getCanonicalDecl()->getLocation();
    if (place.isValid() && unit_.is_checked(place)) return {};
    // Members that the compiler wrote for a class of a system header, and that do nothing of their own.
    if (function.isTrivial() || (function.isImplicit() && place.isInvalid() && llvm::isa<clang::CXXMethodDecl>(function)))
        return {};
    if (function.isReplaceableGlobalAllocationFunction()) return "calls " + quoted(function) + "; use keel::make_box";
    return "calls '" + full_name(function) +
           "' of a system header, which is not on the checker's list of safe functions";
}

Need UnsafeOperations::in_use_of(const clang::VarDecl& global, const clang::Stmt& mention, Path path) const {
    const auto type = global.getType();
    const bool is_constant = type.getNonReferenceType().isConstQualified();
    const bool is_foreign = global.isExternC() && !(is_constant && global.getAnyInitializer());
    const auto use = use_of(mention, path);
    if (is_foreign && use != Use::address)
        return "uses " + quoted(global) + ", a variable of the C side, which may change at any time";
    if (use != Use::change_behind && (is_constant || use != Use::change)) return {};
    return "writes or exclusively borrows " + (global.getName().empty() ? "a part of a structured binding" : quoted(global)) +
           ", which other threads use too; put it behind a keel::SpinLocked, a keel::MutexLocked or a keel::Atomic";
}

Need UnsafeOperations::in_template_argument(const clang::APValue& value, clang::QualType type) const {
    if (type->isFunctionPointerType() || type->isFunctionReferenceType()) {
        const auto* decl = value.isLValue() ? value.getLValueBase().dyn_cast<const clang::ValueDecl*>() : nullptr;
        const auto* function = llvm::dyn_cast_if_present<clang::FunctionDecl>(decl);
        if (!function) return null_function;
        if (auto need = in_use_of(*function)) return need;
        // What the list says of one holds where it is called by its name.
        if (safe_.find(*function))
            return "takes the address of '" + full_name(*function) + "' of a system header; write a function that calls it";
        return {};
    }
    if (type->isReferenceType()) {
        const auto* decl = value.isLValue() ? value.getLValueBase().dyn_cast<const clang::ValueDecl*>() : nullptr;
        const auto* global = llvm::dyn_cast_if_present<clang::VarDecl>(decl);
        if (!global || type.getNonReferenceType().isConstQualified()) return {};
        return "exclusively borrows " + quoted(*global) + " in a template argument, as others do too; put it behind a "
               "keel::SpinLocked, a keel::MutexLocked or a keel::Atomic";
    }
    if (value.isArray()) {
        const auto element = unit_.ast.getAsArrayType(type)->getElementType();
        for (unsigned at = 0; at < value.getArrayInitializedElts(); ++at)
            if (auto need = in_template_argument(value.getArrayInitializedElt(at), element)) return need;
        return value.hasArrayFiller() ? in_template_argument(value.getArrayFiller(), element) : Need{};
    }
    if (value.isUnion())
        return value.getUnionField() ? in_template_argument(value.getUnionValue(), value.getUnionField()->getType()) : Need{};
    if (!value.isStruct()) return {};
    const auto* record = type->getAsCXXRecordDecl()->getDefinition();
    unsigned at = 0;
    for (const auto& base : record->bases())
        if (auto need = in_template_argument(value.getStructBase(at++), base.getType())) return need;
    for (const auto* field : record->fields())
        if (!field->isUnnamedBitField())
            if (auto need = in_template_argument(value.getStructField(field->getFieldIndex()), field->getType())) return need;
    return {};
}

bool UnsafeOperations::is_null_function_when_zero(clang::QualType type) const {
    while (const auto* array = unit_.ast.getAsArrayType(type)) type = array->getElementType();
    if (type->isFunctionPointerType()) return true;
    const auto* record = type->getAsCXXRecordDecl();
    if (!record || !record->getDefinition() || record->isUnion() || library_.is_binding(record->getLocation())) return false;
    if (!unit_.is_checked(record->getLocation()) && !record->isInStdNamespace()) return false;
    record = record->getDefinition();
    for (const auto& base : record->bases())
        if (is_null_function_when_zero(base.getType())) return true;
    return std::ranges::any_of(record->fields(), [&](const clang::FieldDecl* field) {
        return !field->hasInClassInitializer() && is_null_function_when_zero(field->getType());
    });
}

Need UnsafeOperations::in_null_function(const clang::Expr& node, Path path) const {
    constexpr auto null = null_function;
    if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(&node)) {
        if (cast->getCastKind() == clang::CK_NullToPointer && cast->getType()->isFunctionPointerType()) {
            const auto* comparison = llvm::dyn_cast_if_present<clang::BinaryOperator>(around(path));
            return comparison && comparison->isComparisonOp() ? Need{} : Need{null};
        }
        if (cast->getCastKind() == clang::CK_LValueToRValue && cast->getType()->isFunctionPointerType())
            if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(cast->getSubExpr()->IgnoreParens());
                member && library_.is_binding(member->getMemberDecl()->getLocation()))
                return "takes " + quoted(*member->getMemberDecl()) +
                       ", a function of the C side that may be null, and whose demands nobody checks";
        return {};
    }
    // The members of a struct of the C side.
    if (const auto* list = path.empty() ? nullptr : llvm::dyn_cast<clang::InitListExpr>(path.back()))
        if (const auto* record = list->getType()->getAsRecordDecl(); record && library_.is_binding(record->getLocation()))
            return {};
    if (llvm::isa<clang::ImplicitValueInitExpr, clang::CXXScalarValueInitExpr>(node) && is_null_function_when_zero(node.getType()))
        return null;
    if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(&node);
        list && list->getNumInits() == 0 && list->getType()->isFunctionPointerType())
        return null;
    if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node);
        construction && construction->requiresZeroInitialization() && is_null_function_when_zero(construction->getType()))
        return null;
    return {};
}

Need UnsafeOperations::in_return(const clang::ReturnStmt& node) const {
    // `p->m` trusts the pointer of an overloaded operator->, which therefore returns what a reference could be to.
    if (!body_ || body_->getOverloadedOperator() != clang::OO_Arrow) return {};
    if (!body_->getReturnType().getNonReferenceType()->isPointerType() || !node.getRetValue()) return {};
    // A reference to a pointer says nothing about what is in it when the caller looks.
    const bool is_pointer = !body_->getReturnType()->isReferenceType();
    const auto* value = node.getRetValue();
    if (const auto* full = llvm::dyn_cast<clang::ExprWithCleanups>(value)) value = full->getSubExpr();
    if (is_pointer && is_made_from_reference(value)) return {};
    return "returns a raw pointer from operator->, whose callers read through it without a scope; write "
           "'return &x;' with a reference x, or open a scope here";
}

Need UnsafeOperations::in_goto(const clang::GotoStmt& node, Path path) {
    if (!body_) return {};
    if (!labels_) {
        labels_.emplace();
        std::vector<const clang::Stmt*> blocks;
        const auto search = [&](auto&& self, const clang::Stmt* statement) -> void {
            if (!statement || llvm::isa<clang::LambdaExpr>(statement)) return;
            if (const auto* label = llvm::dyn_cast<clang::LabelStmt>(statement))
                labels_->try_emplace(label->getDecl(), blocks);
            const bool is_block = !llvm::isa<clang::LabelStmt, clang::AttributedStmt>(statement);
            if (is_block) blocks.push_back(statement);
            for (const auto* child : statement->children()) self(self, child);
            if (is_block) blocks.pop_back();
        };
        search(search, body_->getBody());
    }
    const auto found = labels_->find(node.getLabel());
    if (found == labels_->end()) return {};
    for (const auto* block : found->second)
        if (!std::ranges::contains(path, block))
            return "jumps into a scope, past the conditions and declarations at its start";
    return {};
}

}  // namespace keel::checker::rules
