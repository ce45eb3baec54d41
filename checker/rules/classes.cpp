// SPDX-License-Identifier: GPL-2.0-only

/// What a class may declare (dialect, sections 3 and 4).
///
/// - Pinned classes, and those that have a Pinned part, cannot be copied, moved or assigned (K1302).
/// - A class whose destructor has a body writes or deletes its copies and moves, for what the compiler writes
///   would run that body twice for one value (K1303).
/// - A public base with data has no public assignment: through `Base&` it would change half of an object (K1305).
/// - `mutable` is for members that synchronise themselves (K1105).
/// - A linear value is not kept where nobody takes it out again (K1203).

#include "rules/library.hpp"
#include "rules/rules.hpp"
#include "rules/types.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

using State = CopyAndMove::State;

constexpr std::string_view member_names[] = {"copy constructor", "copy assignment", "move constructor",
                                             "move assignment"};

void pinned_declares_copy_or_move(const clang::CXXRecordDecl& record, Report& report) {
    if (!is_pinned(record)) return;
    const auto special = copy_and_move(record);
    const State states[] = {special.copy_constructor, special.copy_assignment, special.move_constructor,
                            special.move_assignment};
    for (int i = 0; i < 4; ++i)
        if (states[i] == State::written)
            report.error(Code::pinned_declares_copy_or_move, special.declared[i]->getLocation(),
                         "'" + record.getNameAsString() + "' stays at its address, for it is Pinned or has a Pinned part: "
                         "it has no " + std::string{member_names[i]} + "; keep it in a keel::Box and move that");
}

/// Whether a move leaves nothing behind that a destructor's body could mistake for a value: each part empties
/// itself, or is plain data beside a part that does and that the body can ask.
bool move_empties(const clang::CXXRecordDecl& record) {
    bool has_emptied_part = false;
    const auto look = [&](clang::QualType type) {
        while (const auto* array = type->getAsArrayTypeUnsafe()) type = array->getElementType();
        const auto* part = type->getAsCXXRecordDecl();
        if (part && part->isEmpty()) return true;
        if (part && part->getDefinition() &&
            (promises(*part, "moves_empty") ||
             (copy_and_move(*part).move_constructor == State::defaulted && move_empties(*part)))) {
            has_emptied_part = true;
            return true;
        }
        return type.isTriviallyCopyableType(record.getASTContext());
    };
    for (const auto& base : record.bases())
        if (!look(base.getType())) return false;
    for (const auto* field : record.fields())
        if (!look(field->getType())) return false;
    return has_emptied_part;
}

/// Where nothing was said of copies and moves, as an edit: there are none.
void delete_copies(const clang::CXXRecordDecl& record, llvm::ArrayRef<const clang::CXXMethodDecl*> declared, Finding& finding) {
    const auto* destructor = record.getDestructor();
    const auto name = record.getNameAsString();
    if (name.empty() || !is_written(destructor->getSourceRange())) return;
    if (llvm::any_of(declared, [](const auto* member) { return member && !member->isImplicit(); })) return;
    finding.fix(clang::FixItHint::CreateInsertion(
        destructor->getBeginLoc(),
        name + "(const " + name + "&) = delete; " + name + "& operator=(const " + name + "&) = delete; "));
}

void destructor_with_implicit_copy(const clang::CXXRecordDecl& record, Report& report) {
    if (!has_destructor_body(record) || record.isUnion()) return;
    const auto* destructor = record.getDestructor();
    const auto special = copy_and_move(record);
    const State states[] = {special.copy_constructor, special.copy_assignment, special.move_constructor,
                            special.move_assignment};
    for (int i = 0; i < 4; ++i) {
        if (states[i] != State::defaulted) continue;
        if (i >= 2 && move_empties(record)) continue;
        const auto* declared = special.declared[i];
        const bool is_written_down = declared && !declared->isImplicit();
        auto& finding = report.error(
            Code::destructor_with_implicit_copy, is_written_down ? declared->getLocation() : destructor->getLocation(),
            "the destructor of '" + record.getNameAsString() + "' has a body, and its " + std::string{member_names[i]} +
                " is " + (is_written_down ? "defaulted" : "the compiler's own") +
                ": two objects would release one thing; delete it, write it, or hold what is released in a member that "
                "empties itself when it is moved");
        delete_copies(record, special.declared, finding);
        return;
    }
}

/// Members of its own or of a base: a table of virtual functions is none.
bool has_data(const clang::CXXRecordDecl& record) {
    if (!record.field_empty()) return true;
    return std::ranges::any_of(record.bases(), [](const clang::CXXBaseSpecifier& base) {
        const auto* of = base.getType()->getAsCXXRecordDecl();
        return of && of->getDefinition() && has_data(*of->getDefinition());
    });
}

void sliceable_base(const clang::CXXRecordDecl& record, Report& report) {
    for (const auto& base : record.bases()) {
        const auto* of = base.getType()->getAsCXXRecordDecl();
        const bool adds_data =
            !record.field_empty() || std::ranges::any_of(record.bases(), [&](const clang::CXXBaseSpecifier& other) {
                const auto* beside = other.getType()->getAsCXXRecordDecl();
                return &other != &base && beside && beside->getDefinition() && has_data(*beside->getDefinition());
            });
        if (!of || !of->getDefinition() || base.getAccessSpecifier() != clang::AS_public || !has_data(*of->getDefinition()))
            continue;
        if (!adds_data) continue;  // Then all of the object is assigned.
        const auto special = copy_and_move(*of->getDefinition());
        const bool copies = special.copy_assignment >= State::written && special.copy_assignment_access == clang::AS_public;
        const bool moves = special.move_assignment >= State::written && special.move_assignment_access == clang::AS_public;
        if (!copies && !moves) continue;
        report.error(Code::sliceable_base, base.getBeginLoc(),
                     "'" + of->getNameAsString() + "' can be assigned, so that an assignment through '" +
                         of->getNameAsString() + "&' would change one half of a '" + record.getNameAsString() +
                         "'; make it a member, or derive it from keel::Pinned, or make its assignment protected")
            .note(of->getLocation(), "the base is declared here");
    }
}

void mutable_member(const clang::CXXRecordDecl& record, const Library& library, Report& report) {
    if (record.isLambda()) return;
    // The one primitive that all interior mutability is made of.
    if (is_class_named(class_type(record.getASTContext(), &record), "keel::Opaque") && library.has(record.getLocation()))
        return;
    for (const auto* field : record.fields())
        if (field->isMutable() && !is_interior_mutable(field->getType()))
            report.error(Code::mutable_member, field->getLocation(),
                         "'" + field->getNameAsString() + "' would change through a shared reference, at the same time as "
                         "others read it; use a keel::Atomic, or put it behind a keel::SpinLocked or keel::MutexLocked");
}

void linear_places(const clang::CXXRecordDecl& record, LinearTypes& linear, const Library& library, Report& report) {
    // The room that the library keeps a value in is copied as bytes, by who knows what is in it.
    const bool is_room = library.has(record.getLocation()) && holds_linear_element(record);
    if (!is_room && linear.has(class_type(record.getASTContext(), &record))) {
        const auto special = copy_and_move(record);
        if (special.copy_constructor >= State::written)
            report.error(Code::linear_misplaced, record.getLocation(),
                         "'" + record.getNameAsString() + "' must be consumed exactly once, and so has no copy: delete its "
                         "copy constructor");
    }
    // Owners that give their contents out by reference only.
    const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&record);
    if (!instance) return;
    auto owned = owned_type(record);
    if (owned.isNull()) return;
    // It may keep what it does not name in its mark, as a map its keys.
    for (const auto& argument : instance->getTemplateArgs().asArray())
        if (argument.getKind() == clang::TemplateArgument::Type && !linear.has(owned)) owned = argument.getAsType();
    if (!linear.has(owned)) return;
    if (has_annotation(*instance->getSpecializedTemplate()->getTemplatedDecl(), "keel::emptied_by_value"))
        return;
    const auto where = instance->getPointOfInstantiation().isValid() ? instance->getPointOfInstantiation() : record.getLocation();
    report.error(Code::linear_misplaced, where,
                 "'" + spell(owned) + "' must be consumed exactly once, and '" + record.getNameAsString() +
                     "' does not say that it is emptied by value; keep it in a local, a keel::Box or a keel::Option");
}

}  // namespace

void classes(const Unit& unit, const Library& library, Report& report) {
    LinearTypes linear;
    for (const auto* record : unit.classes) {
        if (!record->isThisDeclarationADefinition() || record->isInvalidDecl()) continue;
        pinned_declares_copy_or_move(*record, report);
        destructor_with_implicit_copy(*record, report);
        sliceable_base(*record, report);
        mutable_member(*record, library, report);
        linear_places(*record, linear, library, report);
    }
    for (const auto* variable : unit.variables)
        if (variable->hasGlobalStorage() && linear.has(variable->getType()))
            report.error(Code::linear_misplaced, variable->getLocation(),
                         "'" + variable->getNameAsString() + "' must be consumed exactly once, and nobody can take it out "
                         "of a variable that all share; keep it in a local or a member");
}

}  // namespace keel::checker::rules
