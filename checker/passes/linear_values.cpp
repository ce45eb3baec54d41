// SPDX-License-Identifier: GPL-2.0-only

/// Values that must be used up: K1201. A type is linear if it is `[[clang::consumable(unconsumed)]]`, or a
/// member, base, capture or element of it is. On every path a value of it is consumed once: by a `&&` method,
/// or passed on by value.
///
///     void submit(Request request) {
///         if (!ready()) return;              // refused: K1201, the request is lost on this way
///         std::move(request).complete();
///     }
///
/// The same question is asked of a `T&&` parameter, K1202: whoever passes something with std::move counts on
/// its being taken.

#include "passes/passes.hpp"
#include "rules/types.hpp"

namespace keel::checker::passes {
namespace {

class Check {
public:
    Check(const Function& function, Report& report) : function_{function}, report_{report} {}

    void run() {
        std::vector<bool> linear;
        linear.reserve(function_.body.locals.size());
        bool any = false;
        for (const auto& local : function_.body.locals) {
            // The methods of the type itself see to its parts.
            linear.push_back(local.kind != ir::Local::result && local.kind != ir::Local::self && !local.never_dies &&
                             function_.shapes.linear(local.type));
            any |= linear.back();
        }
        const bool takes = takes_references();
        if (!any && !takes) return;
        auto state = function_.values.bottom();
        for (auto at : function_.order) {
            function_.values.enter(state, at);
            const auto& block = function_.body.blocks[at];
            for (const auto& statement : block.statements) {
                if (const auto* dead = std::get_if<ir::StorageDead>(&statement.what); dead && linear[dead->local.value])
                    ends(dead->local, state, statement.where);
                const auto* assign = std::get_if<ir::Assign>(&statement.what);
                if (assign && assign->is_write && function_.shapes.linear(function_.body.type_of(assign->to)) &&
                    function_.values.may_be_full(state, assign->to))
                    report_.error(Code::linear_not_consumed, statement.where,
                                  "the value in '" + spell(function_.body, assign->to) +
                                      "' is overwritten before it was consumed");
                function_.values.step(state, statement);
            }
            if (block.end.kind == ir::Terminator::leave && takes) leave(at);
        }
    }

private:
    /// Whether some linear part of the place may still be there: of a class that is linear for its members only,
    /// they are what counts.
    bool is_left(const Initialisation::State& state, const ir::Place& place, clang::QualType type) const {
        if (!function_.values.may_be_full(state, place)) return false;
        const auto* record = type.getCanonicalType()->getAsCXXRecordDecl();
        if (!record || !(record = record->getDefinition()) || record->hasAttr<clang::ConsumableAttr>() || record->isUnion())
            return true;
        if (rules::holds_linear_element(*record)) {
            // What a Box owns may have been taken out of it.
            const auto owned = has_stable_pointee(type) ? rules::owned_type(*record) : clang::QualType{};
            return owned.isNull() || function_.values.may_be_full(state, place.then({ir::Projection::deref, ir::Deref::box, nullptr, 0, owned}));
        }
        for (const auto& base : record->bases())
            if (const auto* of = base.getType()->getAsCXXRecordDecl(); of && function_.shapes.linear(base.getType()) &&
                is_left(state, place.then({ir::Projection::base, {}, of->getDefinition(), 0, base.getType()}), base.getType()))
                return true;
        for (const auto* field : record->fields())
            if (function_.shapes.linear(field->getType()) &&
                is_left(state, place.then({ir::Projection::field, {}, field, 0, field->getType()}), field->getType()))
                return true;
        return false;
    }

    void ends(LocalId id, const Initialisation::State& state, clang::SourceLocation where) {
        if (!is_left(state, ir::Place{id}, function_.body.locals[id].type) || !reported_.insert(id).second) return;
        const auto& local = function_.body.locals[id];
        if (local.declaration) {
            report_.error(Code::linear_not_consumed, where,
                          "'" + local.declaration->getName().str() + "' ends here without being consumed")
                .note(local.declaration->getLocation(), "call one of its '&&' methods on every way, or pass it on by value");
        } else {
            report_.error(Code::linear_not_consumed, local.where, "this value is dropped without being consumed");
        }
    }

    /// Of a move constructor or assignment the parameter is what its contract says.
    bool takes_references() const {
        const auto* function = function_.body.function;
        const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
        if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function)) {
            if (constructor->isMoveConstructor()) return false;
            // From another instance of the same template: a move constructor in all but the name.
            const auto* own = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(constructor->getParent());
            for (const auto* parameter : function->parameters()) {
                const auto* other = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(
                    parameter->getType().getNonReferenceType()->getAsCXXRecordDecl());
                if (own && other && own->getSpecializedTemplate() == other->getSpecializedTemplate()) return false;
            }
        }
        if (method && (method->isMoveAssignmentOperator() || method->isCopyAssignmentOperator())) return false;
        for (auto id : function_.body.parameters)
            if (is_taken(function_.body.locals[id])) return true;
        return false;
    }
    /// `this Job&& self` is a `&&` method in other words: it uses up the object, whatever it does with the parts.
    bool is_object(const ir::Local& local) const {
        const auto* parameter = llvm::dyn_cast_or_null<clang::ParmVarDecl>(local.declaration);
        return parameter && parameter->isExplicitObjectParameter();
    }
    bool is_taken(const ir::Local& local) const {
        return local.type->isRValueReferenceType() && !local.type->getPointeeType().isConstQualified() &&
               local.type->getPointeeType()->isRecordType() && function_.shapes.moves(local.type->getPointeeType()) &&
               !is_object(local) && !is_forwarded(local);
    }

    /// `Arguments&&... arguments`: whether it is taken is for what they are forwarded to. Callers count with both.
    bool is_forwarded(const ir::Local& local) const {
        const auto* parameter = llvm::dyn_cast_or_null<clang::ParmVarDecl>(local.declaration);
        return parameter && parameter->getFunctionScopeIndex() >= first_of_pack(function_.body.function);
    }

    void leave(BlockId at) {
        // The parameters' storage ends before the block does: look at the state before.
        auto state = function_.values.bottom();
        function_.values.enter(state, at);
        for (const auto& statement : function_.body.blocks[at].statements) {
            if (const auto* dead = std::get_if<ir::StorageDead>(&statement.what)) {
                const auto& local = function_.body.locals[dead->local];
                if (local.kind == ir::Local::parameter && is_taken(local) && !reported_.contains(dead->local)) {
                    const auto object = ir::Place{dead->local}.then(
                        {ir::Projection::deref, ir::Deref::owned, nullptr, 0, local.type->getPointeeType()});
                    const auto found = function_.values.use(state, object);
                    if (found.fault != Initialisation::Fault::moved || function_.values.may_be_full(state, object)) {
                        reported_.insert(dead->local);
                        report_.error(Code::owned_parameter_not_moved, local.where,
                                      "'" + local.declaration->getName().str() +
                                          "' is taken by '&&', and is not moved away on every way through the function")
                            .note(statement.where, "it is still whole here; take it by value, or by 'const &' to look at it only");
                    }
                }
            }
            function_.values.step(state, statement);
        }
    }

    const Function& function_;
    Report& report_;
    std::set<LocalId> reported_;
};

}  // namespace

void linear_values(const Function& function, Report& report) { Check{function, report}.run(); }

}  // namespace keel::checker::passes
