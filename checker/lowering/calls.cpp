// SPDX-License-Identifier: GPL-2.0-only

/// Calls: the receiver is reserved first, then the arguments run, then the call takes them.

#include "contracts/captures.hpp"
#include "contracts/standard.hpp"
#include "lowering/function_pointers.hpp"
#include "lowering/lowering.hpp"
#include "contracts/projections.hpp"

namespace keel::checker {
namespace {

/// Whether the operands of the call are run in the order in which they are written, or may be run in any. An
/// overloaded operator keeps the order of the built-in one; assignments and their like see to theirs.
bool has_order(const clang::Expr* expr) {
    if (const auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(expr)) return made->isListInitialization();
    const auto* operation = llvm::dyn_cast<clang::CXXOperatorCallExpr>(expr);
    if (!operation) return false;
    switch (operation->getOperator()) {
    case clang::OO_Call:
        return false;
    case clang::OO_Subscript:
    case clang::OO_LessLess:
    case clang::OO_GreaterGreater:
    case clang::OO_Comma:
    case clang::OO_AmpAmp:
    case clang::OO_PipePipe:
    case clang::OO_ArrowStar:
        return true;
    default:
        return operation->isAssignmentOp();
    }
}

/// Whether naming the place does nothing: a variable, members, and calls that only project, with arguments that
/// only compute.
bool only_projects(const clang::Expr* expr) {
    for (;;) {
        expr = expr->IgnoreParenImpCasts();
        if (llvm::isa<clang::DeclRefExpr>(expr)) return true;
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(expr)) {
            expr = member->getBase();
            continue;
        }
        const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(expr);
        const auto* method = call ? llvm::dyn_cast_or_null<clang::CXXMethodDecl>(call->getDirectCallee()) : nullptr;
        if (!method || !shared_overload(method)) return false;
        for (unsigned at = 1; at < call->getNumArgs(); ++at)
            if (call->getArg(at)->HasSideEffects(method->getASTContext())) return false;
        expr = call->getArg(0);
    }
}

}  // namespace

/// The argument of a function that only gives it another name: std::move, std::forward.
const clang::Expr* Lowering::moved_through(const clang::CallExpr* call) const {
    const auto* callee = call->getDirectCallee();
    if (!callee || call->getNumArgs() == 0 || !callee->isInStdNamespace()) return nullptr;
    if (standard_contract(callee) == Standard::cast) return call->getArg(0);
    if (callee->getDeclName().isIdentifier() && callee->getName() == "launder") return call->getArg(0);
    return nullptr;
}

bool Lowering::is_assignment(const clang::FunctionDecl* callee) const {
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(callee);
    return method && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator()) &&
           method->getParamDecl(0)->getType()->isReferenceType() &&
           (method->getParamDecl(0)->getType()->isRValueReferenceType() ||
            method->getParamDecl(0)->getType()->getPointeeType().isConstQualified());
}

bool Lowering::is_box_access(const clang::FunctionDecl* callee) const {
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(callee);
    if (!method || !method->isOverloadedOperator() || method->getNumParams() != 0) return false;
    const auto kind = method->getOverloadedOperator();
    return (kind == clang::OO_Star || kind == clang::OO_Arrow) && has_annotation(method->getParent(), "stable_pointee");
}

bool Lowering::result_borrows(const Signature& signature, std::size_t parameter) const {
    const auto& slots = signature.parameter_lifetimes[parameter];
    if (slots.empty()) return false;
    for (const auto& bound : signature.result_lifetimes)
        if (llvm::is_contained(bound, slots[0])) return true;
    return false;
}

/// Assignment of a class ends what the place held and gives it the value of the other side, whatever the
/// operator's body: that is what its contract says.
ir::Place Lowering::assign_class(const clang::CXXOperatorCallExpr* expr) {
    const auto* source = expr->getArg(1);
    auto from = place(source);
    const auto* method = llvm::cast<clang::CXXMethodDecl>(expr->getDirectCallee());
    const auto type = source->getType();
    if (shapes_.copies(type) && !shapes_.holds_exclusive(type) && only_projects(expr->getArg(0))) {
        // `a[i] = a[j]`: nothing happens to the old value between naming both and copying it.
        const auto value = temporary(type.getUnqualifiedType(), source->getBeginLoc());
        emit(ir::Assign{Place{value}, ir::Use{{ir::Operand::copy, from, source->getBeginLoc()}}}, source->getBeginLoc());
        from = Place{value};
    }
    const auto to = place(expr->getArg(0));
    const bool moves = method->isMoveAssignmentOperator() && shapes_.moves(type);
    emit(ir::Assign{to, ir::Use{{moves ? ir::Operand::move : ir::Operand::copy, from, source->getBeginLoc()}}, true},
         expr->getOperatorLoc());
    return to;
}

ir::Place Lowering::call(const clang::CallExpr* expr, const Place* to) {
    if (const auto* same = moved_through(expr)) {
        if (same->isGLValue()) return place(same);
        return pointee(same);
    }
    const auto* callee = expr->getDirectCallee();
    llvm::SmallVector<const clang::Expr*, 6> given(expr->arguments().begin(), expr->arguments().end());

    if (callee && callee->getBuiltinID() != 0) {
        // Builtins take values; `__builtin_trap` and its like end the path.
        for (const auto* argument : given) discard(argument);
        if (callee->getDeclName().isIdentifier() && callee->getName().ends_with("_overflow") && !given.empty())
            emit(ir::Assign{pointee(given.back()), ir::Compute{}, true}, given.back()->getBeginLoc());
        if (callee->isNoReturn()) {
            finish(ir::Terminator::unreachable, expr->getBeginLoc());
        }
        if (to) {
            emit(ir::Assign{*to, ir::Compute{}}, expr->getBeginLoc());
            return *to;
        }
        return Place{body_->result};
    }
    if (const auto* operation = llvm::dyn_cast<clang::CXXOperatorCallExpr>(expr); operation && callee && is_assignment(callee))
        return assign_class(operation);

    const Signature* signature = nullptr;
    std::vector<ir::Operand> operands;
    std::vector<bool> consumes;
    std::optional<Place> object;

    if (!callee) {
        // Through a pointer or reference to a function.
        const auto* pseudo = llvm::dyn_cast<clang::CXXPseudoDestructorExpr>(expr->getCallee()->IgnoreParens());
        if (pseudo) {
            discard(pseudo->getBase());
            return Place{body_->result};
        }
        auto type = expr->getCallee()->getType();
        if (const auto* pointer = type->getAs<clang::PointerType>()) type = pointer->getPointeeType();
        const auto* prototype = type->getAs<clang::FunctionProtoType>();
        discard(expr->getCallee());
        if (!prototype || type->isMemberPointerType()) {
            for (const auto* argument : given) discard(argument);
            if (to) emit(ir::Assign{*to, ir::Compute{}}, expr->getBeginLoc());
            if (!prototype) unknown(expr);
            return to ? *to : Place{body_->result};
        }
        signature = &contracts_.of(prototype);
        return take_arguments(expr, nullptr, *signature, {}, {}, given, to);
    }

    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(callee);
    if (method && only_read_.contains(expr))
        if (const auto* shared = shared_overload(method)) callee = method = shared;
    signature = &contracts_.of(callee);
    if (const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(expr)) {
        const auto* bare = member->getCallee()->IgnoreParens();
        const auto* name = llvm::dyn_cast<clang::MemberExpr>(bare);
        if (!name) {
            // Through a pointer to member (unsafe): nothing is known of what is called.
            if (shapes_.holds_borrows(expr->getType())) unknown(expr);
            discard(bare);
            for (const auto* argument : given) discard(argument);
            if (to) emit(ir::Assign{*to, ir::Compute{}}, expr->getBeginLoc());
            return to ? *to : Place{body_->result};
        }
        const auto* base = name->getBase();
        object = name->isArrow() ? pointee(base) : place(base);
        if (const auto* destructor = llvm::dyn_cast<clang::CXXDestructorDecl>(callee)) {
            (void)destructor;
            emit(ir::Drop{*object}, expr->getBeginLoc());
            return Place{body_->result};
        }
    } else if (llvm::isa<clang::CXXOperatorCallExpr>(expr) && method && method->isInstance()) {
        if (!method->isExplicitObjectMemberFunction()) {
            if (given.size() == 2 && signature->has_self && !has_order(expr) && order_.may_interfere(given) &&
                operation_in_any_order(expr, method, *signature, to, object))
                return *object;
            object = place(given[0]);
            if (method->getParent()->isLambda() && signature->has_self &&
                signature->parameters[0]->isRValueReferenceType() && given[0]->isLValue() &&
                use_of_captures(method->getParent()) == CaptureUse::moves)
                report_.error(Code::move_out_of_borrow, expr->getBeginLoc(),
                              "this lambda moves away what it captured, so it can be called only once: call it as "
                              "'std::move(lambda)()'");
            given.erase(given.begin());
        }
    } else if (llvm::isa<clang::CXXOperatorCallExpr>(expr) && method && method->isStatic()) {
        discard(given[0]);
        given.erase(given.begin());
    }
    if (method && method->isExplicitObjectMemberFunction() && object) {
        // `this` is the first parameter by name.
        ir::Operand operand;
        bool taken = false;
        operand = receiver(*signature, *object, expr->getBeginLoc(), taken);
        operands.push_back(operand);
        consumes.push_back(taken);
        return take_arguments(expr, callee, *signature, std::move(operands), std::move(consumes), given, to);
    }
    if (object && signature->has_self) {
        if (is_box_access(callee)) {
            const auto* record = method->getParent();
            const auto result = signature->result->getPointeeType();
            (void)record;
            return object->then({ir::Projection::deref, ir::Deref::box, nullptr, 0, result});
        }
        bool taken = false;
        auto operand = receiver(*signature, *object, expr->getExprLoc(), taken);
        operands.push_back(operand);
        consumes.push_back(taken);
        return take_arguments(expr, callee, *signature, std::move(operands), std::move(consumes), given, to);
    }
    return take_arguments(expr, callee, *signature, {}, {}, given, to);
}

/// `a + b` by a method of `a`: either of the two may be evaluated first.
bool Lowering::operation_in_any_order(const clang::CallExpr* expr, const clang::CXXMethodDecl* method,
                                      const Signature& signature, const Place* to, std::optional<Place>& result) {
    if (method->getParent()->isLambda()) return false;
    const auto where = expr->getExprLoc();
    const Place target = to ? *to : Place{temporary(signature.result, where)};
    const auto forth = block(), back = block(), after = block();
    branch({forth, back});
    for (const bool is_forth : {true, false}) {
        start(is_forth ? forth : back);
        std::vector<ir::Operand> operands(2);
        std::vector<bool> consumes(2);
        const auto left = [&] {
            const auto object = place(expr->getArg(0));
            bool takes = false;
            operands[0] = receiver(signature, object, where, takes);
            consumes[0] = takes;
        };
        if (is_forth) left();
        bool takes = false;
        argument(signature, 1, expr->getArg(1), operands[1], takes);
        consumes[1] = takes;
        if (!is_forth) left();
        finish_call(expr, method, signature, std::move(operands), std::move(consumes), &target);
        go(after);
    }
    start(after);
    result = to ? target : through_reference(target);
    return true;
}

/// A `const` method shares its object, any other takes it exclusively from the call on, a `&&` one takes it
/// for good.
ir::Operand Lowering::receiver(const Signature& signature, const Place& object, clang::SourceLocation where, bool& taken) {
    const auto type = signature.parameters[0];
    if (!type->isReferenceType()) {
        // A deduced `this` by value.
        taken = true;
        const bool moves = !shapes_.copies(type);
        return {moves ? ir::Operand::move : ir::Operand::copy, object, where};
    }
    if (type->isRValueReferenceType() && !result_borrows(signature, 0) && shapes_.moves(body_->type_of(object))) {
        taken = true;
        return {ir::Operand::move, object, where};
    }
    const auto pointee_type = type->getPointeeType();
    auto kind = ir::BorrowKind::two_phase;
    // Inside of a projection, the part of one that is itself called for the part.
    const auto* self = llvm::dyn_cast<clang::CXXMethodDecl>(body_->function);
    const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(signature.function);
    if (self && method && object.local == body_->self && !self->isConst() && has_annotation(self, "projects") &&
        has_const_sibling(method))
        kind = ir::BorrowKind::shared;
    if (pointee_type.isConstQualified()) kind = ir::BorrowKind::shared;
    auto reference = ast_.getLValueReferenceType(
        kind == ir::BorrowKind::shared ? pointee_type.getNonReferenceType().withConst()
                                       : pointee_type.getNonReferenceType().getUnqualifiedType());
    const auto view = temporary(reference, where);
    emit(ir::Assign{Place{view}, ir::Borrow{kind, object, false, true}}, where);
    return {ir::Operand::copy, Place{view}, where};
}

/// Runs the arguments and the call. The language does not order arguments: where one may change what
/// another one names, both orders are ways the program may go, and each pair meets in both.
ir::Place Lowering::take_arguments(const clang::Expr* expr, const clang::FunctionDecl* callee,
                                   const Signature& signature, std::vector<ir::Operand> operands,
                                   std::vector<bool> consumes, llvm::ArrayRef<const clang::Expr*> given,
                                   const Place* to) {
    const std::size_t first = operands.size();
    operands.resize(first + given.size());
    consumes.resize(first + given.size());
    const auto one = [&](std::size_t at) {
        bool takes = false;
        argument(signature, first + at, given[at], operands[first + at], takes);
        consumes[first + at] = takes;
    };
    if (has_order(expr) || !order_.may_interfere(given)) {
        for (std::size_t at = 0; at < given.size(); ++at) one(at);
        return finish_call(expr, callee, signature, std::move(operands), std::move(consumes), to);
    }
    const Place target = to ? *to : Place{temporary(signature.result, expr->getBeginLoc())};
    const auto forth = block(), back = block(), after = block();
    branch({forth, back});
    start(forth);
    for (std::size_t at = 0; at < given.size(); ++at) one(at);
    finish_call(expr, callee, signature, operands, consumes, &target);
    go(after);
    start(back);
    for (std::size_t at = given.size(); at-- > 0;) one(at);
    finish_call(expr, callee, signature, std::move(operands), std::move(consumes), &target);
    go(after);
    start(after);
    return to ? target : through_reference(target);
}

void Lowering::argument(const Signature& signature, std::size_t parameter, const clang::Expr* given,
                        ir::Operand& operand, bool& takes) {
    const auto where = given->getBeginLoc();
    operand.where = where;
    if (parameter >= signature.parameters.size()) return discard(given);  // `...`
    const auto type = signature.parameters[parameter];
    if (type->isReferenceType()) {
        if (type->isRValueReferenceType() && !type->getPointeeType().isConstQualified() &&
            !type->getPointeeType()->isFunctionType() && !result_borrows(signature, parameter)) {
            const auto object = type->getPointeeType();
            const auto* bare = given;
            while (const auto* full = llvm::dyn_cast<clang::FullExpr>(bare)) bare = full->getSubExpr();
            if (const auto* fallback = llvm::dyn_cast<clang::CXXDefaultArgExpr>(bare)) bare = fallback->getExpr();
            const auto from = place(bare);
            if (shapes_.moves(object)) {
                takes = true;
                operand = {ir::Operand::move, from, where};
                return;
            }
            const auto view = temporary(type, where);
            emit(ir::Assign{Place{view}, ir::Borrow{ir::BorrowKind::exclusive, from}}, where);
            operand = {ir::Operand::copy, Place{view}, where};
            return;
        }
        const auto view = temporary(type, where);
        bind(given, Place{view}, type);
        operand = {ir::Operand::copy, Place{view}, where};
        return;
    }
    if (type->isRecordType()) {
        if (const auto* record = type->getAsCXXRecordDecl(); record && is_keel(record, "unsafe")) return;
        const auto id = local(ir::Local::argument, type, where);
        schedule(id, full_expression_);
        into(given, Place{id});
        operand = {ir::Operand::move, Place{id}, where};
        return;
    }
    check_function_pointer(given, type, contracts_, shapes_, report_);
    discard(given);
}

ir::Place Lowering::finish_call(const clang::Expr* expr, const clang::FunctionDecl* callee, const Signature& signature,
                                std::vector<ir::Operand> operands, std::vector<bool> consumes, const Place* to) {
    const auto where = expr->getBeginLoc();
    auto result = signature.result;
    Place target;
    if (to) {
        target = *to;
    } else {
        target = Place{temporary(result->isVoidType() ? ast_.VoidTy : result, where)};
    }
    ir::Call statement;
    statement.callee = callee;
    statement.signature = &signature;
    statement.arguments = std::move(operands);
    statement.consumes = std::move(consumes);
    statement.to = target;
    statement.expression = expr;
    // What goes into a pack that is forwarded may be taken, or left where it is: by `make_box` where there is no memory.
    auto left = statement;
    bool may_be_left = false;
    if (callee)
        for (std::size_t at = first_of_pack(callee) + (signature.has_self ? 1 : 0); at < left.consumes.size(); ++at) {
            if (!left.consumes[at] || !signature.parameters[at]->isRValueReferenceType()) continue;
            left.arguments[at] = ir::Operand{};
            left.arguments[at].where = statement.arguments[at].where;
            left.consumes[at] = false;
            may_be_left = true;
        }
    if (may_be_left) {
        const auto taken = block(), not_taken = block(), after = block();
        branch({taken, not_taken});
        start(taken);
        emit(std::move(statement), expr->getExprLoc());
        go(after);
        start(not_taken);
        emit(std::move(left), expr->getExprLoc());
        go(after);
        start(after);
    } else {
        emit(std::move(statement), expr->getExprLoc());
    }
    if (callee && callee->isNoReturn()) finish(ir::Terminator::unreachable, where);
    if (!to && result->isReferenceType() && !result->getPointeeType()->isFunctionType()) return deref(target, result);
    return target;
}

}  // namespace keel::checker
