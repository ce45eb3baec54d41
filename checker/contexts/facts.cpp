// SPDX-License-Identifier: GPL-2.0-only
#include "contexts/facts.hpp"

#include "contracts/shape.hpp"
#include "rules/words.hpp"

namespace keel::checker::contexts {
namespace {

std::string argument_of(const clang::AnnotateAttr* annotation) {
    for (const auto* argument : annotation->args())
        if (const auto* text = llvm::dyn_cast<clang::StringLiteral>(argument->IgnoreParenImpCasts()->IgnoreImplicit()))
            return text->getString().str();
        else if (const auto* constant = llvm::dyn_cast<clang::ConstantExpr>(argument))
            if (const auto* inner = llvm::dyn_cast<clang::StringLiteral>(constant->getSubExpr()->IgnoreParenImpCasts()))
                return inner->getString().str();
    return {};
}

template <class Visit>
void for_each_annotation(const clang::Decl* decl, Visit visit) {
    for (const auto* redeclaration : decl->redecls())
        for (const auto* annotation : redeclaration->specific_attrs<clang::AnnotateAttr>()) {
            auto name = annotation->getAnnotation();
            if (name.consume_front("keel::")) visit(name, annotation);
        }
}

struct Kind {
    std::string_view name;
    bool is_atomic;
    std::string_view held;
    std::string_view taken;
};
constexpr Kind kinds[] = {
    {"spinlock", true, "a spinlock is held", "the spinlock is taken"},
    {"rcu", true, "an RCU section is open", "the RCU section begins"},
    {"preemption", true, "preemption is off", "preemption is turned off"},
    {"interrupts", true, "interrupts are off", "interrupts are turned off"},
    {"interrupt", true, "this runs in an interrupt handler", "the interrupt's context comes from"},
    {"atomic", true, "this runs where nothing may sleep", "that context comes from"},
    {"mutex", false, "a mutex is held", "the mutex is taken"},
    {"rwsem", false, "a semaphore is held", "the semaphore is taken"},
};
const Kind* known(std::string_view kind) {
    const auto* found = std::ranges::find(kinds, kind, &Kind::name);
    return found == std::end(kinds) ? nullptr : found;
}

}  // namespace

Facts facts_of(const clang::FunctionDecl* function) {
    Facts facts;
    const auto read = [&](llvm::StringRef name, const clang::AnnotateAttr* annotation) {
        if (name == "sleeps") facts.sleeps = true;
        else if (name == "atomic") facts.atomic = true;
        else if (name == "disables_interrupts") facts.disables_interrupts = true;
        else if (name == "enables_interrupts") facts.enables_interrupts = true;
        else if (name == "sleeps_unless") facts.sleeps_unless = argument_of(annotation);
        else if (name == "takes") facts.takes.push_back(argument_of(annotation));
        else if (name == "drops") facts.drops.push_back(argument_of(annotation));
    };
    for_each_annotation(function, read);
    if (const auto* pattern = function->getTemplateInstantiationPattern()) for_each_annotation(pattern, read);
    // What overrides a function keeps its promise.
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function))
        for (const auto* overridden : method->overridden_methods()) facts.atomic |= facts_of(overridden).atomic;
    return facts;
}

std::optional<std::string> guard_kind(const clang::CXXRecordDecl* record) {
    std::optional<std::string> kind;
    const auto read = [&](llvm::StringRef name, const clang::AnnotateAttr* annotation) {
        if (name == "guard") kind = argument_of(annotation);
    };
    for_each_annotation(record, read);
    if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record); special && !kind)
        for_each_annotation(special->getSpecializedTemplate()->getTemplatedDecl(), read);
    if (const auto* pattern = record->getTemplateInstantiationPattern(); pattern && !kind) for_each_annotation(pattern, read);
    return kind;
}

std::span<const std::string> Guards::held_by(clang::QualType type) {
    const auto* record = rules::class_of(type);
    if (!record) return {};
    record = record->getCanonicalDecl();
    auto known = held_.find(record);
    // What is found on the way goes into the table as well.
    if (known == held_.end()) {
        auto kinds = find(record);
        known = held_.try_emplace(record, std::move(kinds)).first;
    }
    return known->second;
}

Guards::Kinds Guards::find(const clang::CXXRecordDecl* record) {
    Kinds result;
    const auto add = [&](clang::QualType type) {
        for (const auto& kind : held_by(type))
            if (!llvm::is_contained(result, kind)) result.push_back(kind);
    };
    if (auto kind = guard_kind(record)) result.push_back(std::move(*kind));
    if (!(record = record->getDefinition())) return result;
    if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
        special && (is_keel(special, "Option") || is_keel(special, "Result"))) {
        for (const auto& argument : special->getTemplateArgs().asArray())
            if (argument.getKind() == clang::TemplateArgument::Type && !argument.getAsType()->isReferenceType())
                add(argument.getAsType());
    }
    if (record->isLambda())
        for (const auto* field : record->fields())
            if (!field->getType()->isReferenceType()) add(field->getType());
    for (const auto& base : record->bases()) add(base.getType());
    return result;
}

bool Guards::are_kept_by(clang::QualType type) {
    if (type->isScalarType()) return false;
    if (const auto* array = type.getNonReferenceType()->getAsArrayTypeUnsafe()) return !held_by(array->getElementType()).empty();
    const auto* record = rules::class_of(type);
    if (!record) return false;
    record = record->getCanonicalDecl();
    auto known = kept_.find(record);
    if (known == kept_.end()) {
        const bool keeps = find_kept(record);
        known = kept_.try_emplace(record, keeps).first;
    }
    return known->second;
}

bool Guards::find_kept(const clang::CXXRecordDecl* record) {
    const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
    if (!special) return false;
    const bool passes_on = is_keel(special, "Option") || is_keel(special, "Result") || is_keel(special, "Slot");
    return rules::any_type(special->getTemplateArgs().asArray(), [&](clang::QualType argument) {
        return (!passes_on && !argument->isPointerType() && !held_by(argument).empty()) || are_kept_by(argument);
    });
}

bool Guards::among(const clang::TemplateArgumentList* arguments) {
    return arguments && rules::any_type(arguments->asArray(),
                                        [&](clang::QualType type) { return !held_by(type).empty() || are_kept_by(type); });
}

bool Guards::are_arguments_around(const clang::DeclContext* at) {
    if (!at || at->isFileContext()) return false;
    if (const auto known = arguments_.find(at); known != arguments_.end()) return known->second;
    bool found = false;
    if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(at)) found = among(&special->getTemplateArgs());
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(at)) found = among(function->getTemplateSpecializationArgs());
    found = found || are_arguments_around(at->getParent());
    arguments_.try_emplace(at, found);
    return found;
}

bool is_atomic(std::string_view kind) {
    const auto* found = known(kind);
    return !found || found->is_atomic;
}
std::string spell_held(std::string_view kind) {
    const auto* found = known(kind);
    return found ? std::string{found->held} : "a " + std::string{kind} + " is held";
}
std::string spell_taken(std::string_view kind) {
    const auto* found = known(kind);
    return found ? std::string{found->taken} : "the " + std::string{kind} + " is taken";
}

}  // namespace keel::checker::contexts
