// SPDX-License-Identifier: GPL-2.0-only
#include "contexts/calls.hpp"

#include "dataflow/solver.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::contexts {
namespace {

bool is_system(const clang::FunctionDecl* function) {
    const auto& sources = function->getASTContext().getSourceManager();
    return function->getLocation().isInvalid() || sources.isInSystemHeader(function->getLocation());
}

/// The destructors that end an object of a type, other than those of the standard library.
class Destructors {
public:
    std::vector<const clang::FunctionDecl*> found;

    void collect(clang::QualType type) {
        while (const auto* array = type->getAsArrayTypeUnsafe()) type = array->getElementType();
        const auto* record = type.getCanonicalType()->getAsCXXRecordDecl();
        if (!record || !(record = record->getDefinition()) || record->hasTrivialDestructor()) return;
        // A tree's node holds nodes: std::unique_ptr<Node> in Node.
        if (!seen_.insert(record).second) return;
        const auto* destructor = record->getDestructor();
        if (destructor && destructor->isUserProvided()) {
            if (!is_system(destructor)) {
                found.push_back(destructor);
                return;  // Its body ends the members.
            }
            // Of the standard library: what it holds are its type arguments.
            if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record))
                rules::any_type(special->getTemplateArgs().asArray(), [&](clang::QualType held) {
                    collect(held);
                    return false;
                });
            return;
        }
        for (const auto* field : record->fields()) collect(field->getType());
        for (const auto& base : record->bases()) collect(base.getType());
    }

private:
    llvm::SmallPtrSet<const clang::CXXRecordDecl*, 8> seen_;
};

/// The call operators of closures that are handed to a function whose body is not looked at.
void callbacks(const clang::CallExpr* call, std::vector<Use>& result) {
    for (const auto* argument : call->arguments()) {
        const auto* record = argument->getType().getNonReferenceType()->getAsCXXRecordDecl();
        if (!record || !record->hasDefinition()) continue;
        for (const auto* method : record->methods())
            if (method->getOverloadedOperator() == clang::OO_Call) result.push_back({method, call->getBeginLoc()});
        if (record->isLambda())
            if (const auto* generic = record->getDependentLambdaCallOperator())
                for (const auto* instance : generic->specializations())
                    result.push_back({instance, call->getBeginLoc()});
    }
}

}  // namespace

Calls::Calls()
    : Walk{rules::kinds<clang::CallExpr, clang::CXXConstructExpr, clang::CXXInheritedCtorInitExpr, clang::CXXNewExpr,
                        clang::CXXDeleteExpr>()} {}

bool Calls::starts(const clang::FunctionDecl& body) {
    uses_ = &of_[&body];
    return true;
}

bool Calls::enter(const clang::Stmt& node) {
    if (const auto* call = llvm::dyn_cast<clang::CallExpr>(&node)) look_at(call);
    if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node))
        uses_->push_back({construction->getConstructor(), where(node), construction});
    if (const auto* inherited = llvm::dyn_cast<clang::CXXInheritedCtorInitExpr>(&node))
        uses_->push_back({inherited->getConstructor(), where(node), inherited});
    if (const auto* allocation = llvm::dyn_cast<clang::CXXNewExpr>(&node); allocation && allocation->getOperatorNew())
        uses_->push_back({allocation->getOperatorNew(), where(node), allocation});
    if (const auto* end = llvm::dyn_cast<clang::CXXDeleteExpr>(&node)) {
        for (const auto* destructor : destructors(end->getDestroyedType())) uses_->push_back({destructor, where(node), end});
        if (end->getOperatorDelete()) uses_->push_back({end->getOperatorDelete(), where(node), end});
    }
    return true;
}

void Calls::look_at(const clang::CallExpr* call) {
    if (llvm::isa<clang::CXXPseudoDestructorExpr>(call->getCallee()->IgnoreParens())) return;
    const auto* callee = call->getDirectCallee();
    if (callee && callee->getBuiltinID() != 0) return;
    uses_->push_back({callee, where(*call), call});
    if (!callee || !is_system(callee)) return;
    callbacks(call, *uses_);
    if (callee->getDeclName().isIdentifier() && callee->getName() == "destroy_at" && call->getNumArgs() != 0)
        for (const auto* destructor : destructors(call->getArg(0)->getType()->getPointeeType()))
            uses_->push_back({destructor, where(*call), call});
}

namespace {

/// What calls of C functions took and did not release again.
struct RawLocks {
    using State = std::map<std::string, Held>;

    const ir::Body& body;
    bool any = false;

    explicit RawLocks(const ir::Body& body) : body{body} {
        for (const auto& block : body.blocks)
            for (const auto& statement : block.statements)
                if (const auto* call = std::get_if<ir::Call>(&statement.what); call && call->callee)
                    any = any || facts_of(call->callee).changes_locks();
    }
    State bottom() const { return {}; }
    State unreached() const { return {}; }
    void enter(State& state, const State& at_entry) const { state = at_entry; }
    State entry() const { return {}; }
    bool join(State& into, const State& from, BlockId) const {
        bool grew = false;
        for (const auto& [kind, held] : from) grew |= into.try_emplace(kind, held).second;
        return grew;
    }
    void transfer(State& state, const ir::Statement& statement, BlockId, std::size_t) const {
        const auto* call = std::get_if<ir::Call>(&statement.what);
        if (!call || !call->callee) return;
        const auto facts = facts_of(call->callee);
        for (const auto& kind : facts.drops) state.erase(kind);
        if (facts.enables_interrupts) state.erase("interrupts");
        for (const auto& kind : facts.takes) state.try_emplace(kind, Held{kind, statement.where, nullptr, call->expression});
        if (facts.disables_interrupts) state.try_emplace("interrupts", Held{"interrupts", statement.where});
    }
};

class Summariser {
public:
    Summariser(const Function& function, Guards& guards)
        : function_{function}, body_{function.body}, known_guards_{guards}, raw_{function.body} {}

    Summary run(std::vector<Use> uses) {
        result_.function = body_.function;
        result_.uses = std::move(uses);
        find_guards();
        std::vector<RawLocks::State> raw;
        if (raw_.any) raw = solve_forward(body_, function_.order, raw_);
        auto values = function_.values.bottom();
        for (const auto at : function_.order) {
            const auto& block = body_.blocks[at];
            // Where nothing is ever held, only the ends of values say more than the calls that were gathered.
            if (guards_.empty() && !raw_.any && llvm::none_of(block.statements, is_drop)) continue;
            function_.values.enter(values, at);
            auto held = raw_.any ? raw[at.value] : RawLocks::State{};
            for (std::size_t number = 0; number < block.statements.size(); ++number) {
                const auto& statement = block.statements[number];
                look_at(statement, values, held);
                if (raw_.any) raw_.transfer(held, statement, at, number);
                function_.values.step(values, statement);
            }
            if (block.end.kind == ir::Terminator::leave)
                for (const auto& [kind, one] : held)
                    if (std::ranges::none_of(result_.left, [&](const Held& known) { return known.kind == kind; }))
                        result_.left.push_back(one);
        }
        not_lowered();
        return std::move(result_);
    }

private:
    struct Guard {
        LocalId local;
        std::span<const std::string> kinds;
        const clang::Expr* taken_by = nullptr;
    };

    static bool is_drop(const ir::Statement& statement) { return std::holds_alternative<ir::Drop>(statement.what); }

    void find_guards() {
        const bool is_structor = llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(body_.function);
        for (std::size_t number = 0; number < body_.locals.size(); ++number) {
            const LocalId id{number};
            const auto& local = body_.locals[id];
            if (local.kind == ir::Local::result || local.never_dies || (local.kind == ir::Local::self && is_structor)) continue;
            // A reference to a guard, made on the way to one of its methods, tells nothing new.
            if (local.type->isReferenceType() && local.kind != ir::Local::parameter && local.kind != ir::Local::self) continue;
            if (const auto kinds = known_guards_.held_by(local.type); !kinds.empty()) guards_.push_back({id, kinds, nullptr});
        }
        if (guards_.empty()) return;
        for (const auto& block : body_.blocks)
            for (const auto& statement : block.statements)
                if (const auto* call = std::get_if<ir::Call>(&statement.what); call && call->to.is_local())
                    for (auto& guard : guards_)
                        if (guard.local == call->to.local && !guard.taken_by) guard.taken_by = call->expression;
    }

    std::vector<Held> held_at(const Initialisation::State& values, const RawLocks::State& raw, const ir::Statement& statement) const {
        std::vector<Held> result;
        const auto* call = std::get_if<ir::Call>(&statement.what);
        for (const auto& guard : guards_) {
            const ir::Place place{guard.local};
            const auto& local = body_.locals[guard.local];
            const bool is_reference = local.type->isReferenceType();
            if (!function_.values.may_be_full(values, place)) continue;
            if (is_reference && local.type->isRValueReferenceType()) {
                const auto object = place.then({ir::Projection::deref, ir::Deref::owned, nullptr, 0, local.type->getPointeeType()});
                if (function_.values.surely_moved(values, object)) continue;
            }
            if (call && std::ranges::any_of(call->arguments, [&](const ir::Operand& operand) {
                    return operand.kind == ir::Operand::move && operand.place == place;
                }))
                continue;  // The callee has it now.
            if (const auto* drop = std::get_if<ir::Drop>(&statement.what); drop && drop->place == place) continue;
            for (const auto& kind : guard.kinds)
                result.push_back({kind, local.declaration ? local.declaration->getLocation() : local.where, local.declaration,
                                  guard.taken_by});
        }
        for (const auto& [kind, one] : raw) result.push_back(one);
        return result;
    }

    void look_at(const ir::Statement& statement, const Initialisation::State& values, const RawLocks::State& raw) {
        if (guards_.empty() && !raw_.any && !is_drop(statement)) return;
        const auto used = uses_of(statement, values);
        if (is_drop(statement)) result_.uses.insert(result_.uses.end(), used.begin(), used.end());
        for (const auto& use : used)
            if (use.expression) lowered_.insert(use.expression);
        if (used.empty() || (guards_.empty() && raw.empty())) return;
        const auto held = held_at(values, raw, statement);
        if (held.empty()) return;
        for (const auto& use : used) result_.sections.push_back({use, held});
    }

    std::vector<Use> uses_of(const ir::Statement& statement, const Initialisation::State& values) const {
        std::vector<Use> uses;
        if (const auto* call = std::get_if<ir::Call>(&statement.what)) {
            const auto where = call->expression ? call->expression->getExprLoc() : statement.where;
            uses.push_back({call->callee, where, call->expression});
            const auto* expression = llvm::dyn_cast_or_null<clang::CallExpr>(call->expression);
            if (expression && call->callee && is_system(call->callee)) callbacks(expression, uses);
        } else if (const auto* drop = std::get_if<ir::Drop>(&statement.what)) {
            const auto type = body_.type_of(drop->place);
            if (function_.values.surely_moved(values, drop->place) && function_.shapes.moves_empty(type)) return uses;
            for (const auto* destructor : destructors(type)) uses.push_back({destructor, statement.where});
        } else if (const auto* assign = std::get_if<ir::Assign>(&statement.what)) {
            const auto* record = body_.type_of(assign->to).getCanonicalType()->getAsCXXRecordDecl();
            const auto* use = std::get_if<ir::Use>(&assign->value);
            if (!record || !use || !(record = record->getDefinition()) || record->isLambda()) return uses;
            const bool moves = use->operand.kind == ir::Operand::move;
            if (assign->is_write) {
                for (const auto* method : record->methods())
                    if (!method->isTrivial() && !method->isDeleted() &&
                        (moves ? method->isMoveAssignmentOperator() : method->isCopyAssignmentOperator()))
                        uses.push_back({method, statement.where});
            } else {
                for (const auto* constructor : record->ctors())
                    if (!constructor->isTrivial() && !constructor->isDeleted() &&
                        (moves ? constructor->isMoveConstructor() : constructor->isCopyConstructor()))
                        uses.push_back({constructor, statement.where});
            }
        }
        return uses;
    }

    /// A call that the lowering made no call of (it only projects, or copies) may be anywhere: it counts as made while
    /// all is held that the function ever holds.
    void not_lowered() {
        if (result_.sections.empty()) return;
        std::vector<Held> all;
        for (const auto& section : result_.sections)
            for (const auto& held : section.held)
                if (std::ranges::none_of(all, [&](const Held& known) { return known.where == held.where && known.kind == held.kind; }))
                    all.push_back(held);
        for (const auto& use : result_.uses) {
            if (!use.expression || lowered_.contains(use.expression)) continue;
            const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(use.callee);
            if (method && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator())) continue;
            if (const auto* constructor = llvm::dyn_cast_or_null<clang::CXXConstructorDecl>(use.callee);
                constructor && constructor->isCopyOrMoveConstructor())
                continue;
            // What makes the guard does not run while it is held.
            if (method && !known_guards_.held_by(method->getReturnType()).empty()) continue;
            if (llvm::isa_and_nonnull<clang::CXXConstructorDecl>(use.callee) &&
                !known_guards_.held_by(class_type(use.callee->getASTContext(), method->getParent())).empty())
                continue;
            result_.sections.push_back({use, all});
        }
    }

    const Function& function_;
    const ir::Body& body_;
    Guards& known_guards_;
    RawLocks raw_;
    std::vector<Guard> guards_;
    std::set<const clang::Expr*> lowered_;
    Summary result_;
};

}  // namespace

std::vector<const clang::FunctionDecl*> destructors(clang::QualType type) {
    Destructors walk;
    walk.collect(type);
    return std::move(walk.found);
}

Summary summarise(const Function& function, Guards& guards, Calls& calls) {
    return Summariser{function, guards}.run(calls.take(function.body.function));
}

Summary summarise(const clang::FunctionDecl* defaulted, Calls& calls) {
    Summary result;
    result.function = defaulted;
    result.uses = calls.take(defaulted);
    return result;
}

}  // namespace keel::checker::contexts
