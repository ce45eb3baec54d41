// SPDX-License-Identifier: GPL-2.0-only
#include "contracts/shape.hpp"

#include "contracts/captures.hpp"
#include "rules/types.hpp"
#include "rules/words.hpp"

namespace keel::checker {
namespace {

/// How many lifetimes of one type argument are told apart.
constexpr std::int64_t slots_of_argument = 64;

const clang::CXXRecordDecl* definition_of(clang::QualType type) {
    const auto* record = type.getCanonicalType()->getAsCXXRecordDecl();
    if (!record) return nullptr;
    if (const auto* definition = record->getDefinition()) return definition;
    // Of a template that this unit only passes along, the type arguments tell.
    return llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
}

clang::QualType element_of(clang::ASTContext& ast, clang::QualType type) {
    while (type->isArrayType()) type = ast.getAsArrayType(type)->getElementType();
    return type;
}

std::optional<LifetimeName> name_of(const clang::TemplateArgument& argument, clang::ASTContext& ast) {
    switch (argument.getKind()) {
    case clang::TemplateArgument::Integral:
        return LifetimeName{LifetimeName::named, argument.getAsIntegral().getExtValue(), nullptr};
    case clang::TemplateArgument::Declaration:
        return LifetimeName{LifetimeName::of_member, 0, argument.getAsDecl()};
    case clang::TemplateArgument::Expression: {
        const auto* expression = argument.getAsExpr();
        if (expression->isValueDependent()) return std::nullopt;
        clang::Expr::EvalResult result;
        if (!expression->EvaluateAsConstantExpr(result, ast)) return std::nullopt;
        if (result.Val.isInt())
            return LifetimeName{LifetimeName::named, result.Val.getInt().getExtValue(), nullptr};
        if (result.Val.isMemberPointer())
            return LifetimeName{LifetimeName::of_member, 0, result.Val.getMemberPointerDecl()};
        return std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

}  // namespace

std::optional<LifetimeName> lifetime_name(const clang::TemplateArgument& argument, clang::ASTContext& ast) {
    return name_of(argument, ast);
}

bool has_annotation(const clang::Decl* decl, llvm::StringRef name) {
    if (!decl) return false;
    for (const auto* redeclaration : decl->redecls())
        for (const auto* annotation : redeclaration->specific_attrs<clang::AnnotateAttr>()) {
            auto text = annotation->getAnnotation();
            if (text.consume_front("keel::") && text == name) return true;
        }
    if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(decl))
        return has_annotation(special->getSpecializedTemplate()->getTemplatedDecl(), name);
    return false;
}

bool promises(const clang::CXXRecordDecl* record, llvm::StringRef name) {
    if (!record || !(record = record->getDefinition())) return false;
    for (const auto* decl : record->decls()) {
        const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl);
        if (!variable || !variable->getDeclName().isIdentifier() || variable->getName() != name) continue;
        if (const auto* type = variable->getType()->getAsCXXRecordDecl(); type && is_keel(type, "unsafe")) return true;
    }
    return false;
}

bool is_keel(const clang::NamedDecl* decl, llvm::StringRef name) {
    if (!decl || !decl->getDeclName().isIdentifier() || decl->getName() != name) return false;
    const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(decl->getDeclContext()->getRedeclContext());
    return space && space->getDeclName().isIdentifier() && space->getName() == "keel" &&
           space->getDeclContext()->getRedeclContext()->isTranslationUnit();
}

bool has_stable_pointee(clang::QualType type) {
    return has_annotation(type.getCanonicalType()->getAsCXXRecordDecl(), "stable_pointee");
}

unsigned Shapes::slots(clang::QualType type) {
    if (type.isNull()) return 0;
    type = element_of(ast_, type.getCanonicalType());
    if (type->isReferenceType()) return 1 + slots(type->getPointeeType());
    if (const auto* decl = definition_of(type)) return record(decl).count;
    return 0;
}

const Shapes::Record& Shapes::record(const clang::CXXRecordDecl* decl) {
    auto& entry = records_[decl];
    if (entry) return *entry;
    entry = std::make_unique<Record>();
    auto& shape = *entry;  // Filling it may add others, which moves `entry`.
    fill(shape, decl);
    shape.is_done = true;
    return shape;
}

/// A class is looked at once; inside itself (through a pointer to its own type) it counts as holding nothing.
void Shapes::fill(Record& shape, const clang::CXXRecordDecl* decl) {
    if (decl->isDependentContext() || decl->isInvalidDecl()) return;
    const bool is_complete = decl->hasDefinition();
    const bool drops_itself = is_complete && decl->getDestructor() && decl->getDestructor()->isUserProvided() &&
                              !promises(decl, "drop_ignores");
    const auto slot_for = [&](const LifetimeName& name) {
        for (unsigned at = 0; at < shape.names.size(); ++at)
            if (shape.names[at] == name) return at;
        shape.names.push_back(name);
        shape.invariant.push_back(false);
        shape.aliased.push_back(false);
        shape.used_by_destructor.push_back(drops_itself);
        return shape.count++;
    };
    // Where the members give one name, it is that of all; a class has more lifetimes only if they name more.
    LifetimeName unnamed;
    if (is_complete && !decl->isLambda()) {
        LifetimeNames seen;
        const auto see = [&](const LifetimeNames& names) {
            for (const auto& name : names)
                if (name.kind == LifetimeName::named && !llvm::is_contained(seen, name)) seen.push_back(name);
        };
        for (const auto& base : decl->bases()) see(names(base.getType()));
        for (const auto* field : decl->fields())
            see(field->getType()->isPointerType() ? arrow_names(field->getType()) : names(field->getType()));
        if (seen.size() == 1) unnamed = seen[0];
    }
    const bool is_static = is_complete && requires_static(decl);
    const auto add_part = [&](const clang::Decl* part, clang::QualType written, bool is_mutable) {
        const auto names = this->names(written);
        const unsigned count = slots(written);
        Slots& map = shape.parts[part];
        for (unsigned at = 0; at < count; ++at) {
            LifetimeName name = at < names.size() ? names[at] : LifetimeName{};
            if (is_static && name.kind == LifetimeName::of_class) name.kind = LifetimeName::forever;
            if (name.kind == LifetimeName::of_member || name.kind == LifetimeName::forever) {
                if (name.kind == LifetimeName::of_member) {
                    map.push_back(first_member_slot + inner_borrows_.size());
                    inner_borrows_.push_back({llvm::dyn_cast<clang::FieldDecl>(part), name.member});
                } else {
                    map.push_back(static_slot);
                }
                continue;
            }
            // A closure keeps its captures apart; any other class has one lifetime where none is named.
            unsigned slot = 0;
            if (decl->isLambda()) slot = slot_for({LifetimeName::named, 0x1000 + static_cast<int>(shape.count), nullptr});
            else if (name.kind == LifetimeName::of_class) slot = slot_for({LifetimeName::of_class, name.number, nullptr});
            else slot = slot_for(name.kind == LifetimeName::named ? name : unnamed);
            if (is_mutable || invariant(written, at)) shape.invariant[slot] = true;
            if (aliased(written, at)) shape.aliased[slot] = true;
            if (used_by_destructor(written, at)) shape.used_by_destructor[slot] = true;
            map.push_back(slot);
        }
        if (written->isReferenceType())
            for (std::size_t at = 1; at < map.size(); ++at)
                if (map[at] < shape.count && map[0] < shape.count && map[at] != map[0])
                    shape.outlives.emplace_back(map[at], map[0]);
        if (holds_exclusive(written)) shape.holds_exclusive = true;
    };
    if (!is_complete) {
        const auto* special = llvm::cast<clang::ClassTemplateSpecializationDecl>(decl);
        const auto* pattern = special->getSpecializedTemplate()->getTemplatedDecl();
        bool borrows = pattern->hasAttr<clang::PointerAttr>();
        if (pattern->hasDefinition())
            for (const auto* field : pattern->getDefinition()->fields()) borrows |= field->getType()->isReferenceType();
        if (borrows) slot_for({});
        std::int64_t number = -1;
        for (const auto& argument : special->getTemplateArgs().asArray())
            if (++number; argument.getKind() == clang::TemplateArgument::Type && slots(argument.getAsType()) != 0) {
                for (unsigned at = 0; at < slots(argument.getAsType()) && at < slots_of_argument; ++at) {
                    const unsigned slot = slot_for({LifetimeName::of_class, number * slots_of_argument + at, nullptr});
                    shape.invariant[slot] = shape.aliased[slot] = true;
                }
            }
        return;
    }

    for (const auto& base : decl->bases())
        if (const auto* of = definition_of(base.getType())) add_part(of, base.getType(), false);
    for (const auto* field : decl->fields()) add_part(field, capture_type(ast_, field), field->isMutable());

    if (const auto* pointer = decl->getAttr<clang::PointerAttr>()) {
        // A member may give its lifetime a name: `lt<'a', T*> first_`.
        for (const auto* field : decl->fields())
            if (field->getType()->isPointerType())
                for (const auto& name : arrow_names(field->getType()))
                    if (name.kind == LifetimeName::named) slot_for(name);
        if (shape.count == 0) slot_for(unnamed);
        auto target = pointer->getDerefTypeLoc() ? pointer->getDerefTypeLoc()->getType() : clang::QualType{};
        // Where the attribute of the template was not instantiated, its argument is.
        if (!target.isNull())
            if (const auto* parameter = target->getAs<clang::TemplateTypeParmType>())
                if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(decl)) {
                    const auto& arguments = special->getTemplateArgs();
                    if (parameter->getIndex() < arguments.size() &&
                        arguments[parameter->getIndex()].getKind() == clang::TemplateArgument::Type) {
                        const auto type = arguments[parameter->getIndex()].getAsType();
                        target = target.isConstQualified() ? type.withConst() : type;
                    }
                }
        const bool is_shared = !target.isNull() && target.isConstQualified();
        if (!is_shared) shape.holds_exclusive = true;
    }
    // A list is a view of an array that the compiler made, as if it were marked so.
    if (decl->isInStdNamespace() && decl->getIdentifier() && decl->getName() == "initializer_list" && shape.count == 0)
        slot_for(unnamed);
    // What the members hide behind raw pointers, the type arguments still name. A class that only
    // demands something of a type holds nothing of it.
    bool has_pointer = false;
    for (const auto* field : decl->fields())
        if (field->getType()->isPointerType() && !field->getType()->getPointeeType().isConstQualified()) has_pointer = true;
    if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(decl)) {
        const bool is_owner =
            decl->hasAttr<clang::OwnerAttr>() || special->getSpecializedTemplate()->getTemplatedDecl()->hasAttr<clang::OwnerAttr>();
        if (!decl->isEmpty() && !is_static) {
            std::int64_t number = -1;
            for (const auto& argument : special->getTemplateArgs().asArray()) {
                ++number;
                const auto add = [&](const clang::TemplateArgument& part) {
                    if (part.getKind() != clang::TemplateArgument::Type) return;
                    if (slots(part.getAsType()) == 0 || part.getAsType()->isFunctionType()) return;
                    for (unsigned at = 0; at < slots(part.getAsType()) && at < slots_of_argument; ++at) {
                        const auto* closure = definition_of(part.getAsType());
                        LifetimeName name{LifetimeName::of_class,
                                                number * slots_of_argument + (closure && closure->isLambda() ? 0 : at), nullptr};
                        const bool had_slot = llvm::is_contained(shape.names, name);
                        const unsigned slot = slot_for(name);
                        if (!had_slot || has_pointer) shape.invariant[slot] = true;
                        if ((!is_owner && (!had_slot || has_pointer)) || aliased(part.getAsType(), at)) shape.aliased[slot] = true;
                        if (used_by_destructor(part.getAsType(), at) && decl->getDestructor() &&
                            !decl->hasTrivialDestructor())
                            shape.used_by_destructor[slot] = true;
                    }
                    if (holds_exclusive(part.getAsType())) shape.holds_exclusive = true;
                };
                if (argument.getKind() == clang::TemplateArgument::Pack)
                    for (const auto& element : argument.pack_elements()) add(element);
                else
                    add(argument);
            }
        }
    }
    // A constructor that is said to borrow: the class holds on to it, if only by a raw pointer.
    if (shape.count == 0) {
        for (const auto* constructor : decl->ctors())
            for (const auto* parameter : constructor->parameters())
                if (parameter->hasAttr<clang::LifetimeBoundAttr>() && slots(parameter->getType()) != 0) {
                    if (shape.count == 0) slot_for(unnamed);
                    if (parameter->getType()->isReferenceType() &&
                        !parameter->getType()->getPointeeType().isConstQualified())
                        shape.holds_exclusive = true;
                }
    }
}

Slots Shapes::part_slots(clang::QualType whole, const ir::Projection& step) {
    Slots map;
    whole = whole.getCanonicalType();
    const unsigned count = slots(step.type);
    switch (step.kind) {
    case ir::Projection::constant_index:
    case ir::Projection::any_index:
        for (unsigned at = 0; at < count; ++at) map.push_back(at);
        break;
    case ir::Projection::deref:
        if (whole->isReferenceType()) {
            for (unsigned at = 0; at < count; ++at) map.push_back(1 + at);
        } else if (step.through == ir::Deref::box) {
            const unsigned all = slots(whole);
            for (unsigned at = 0; at < count; ++at) map.push_back(all ? std::min(at, all - 1) : no_slot);
        } else {
            map.assign(count, no_slot);
        }
        break;
    case ir::Projection::field:
    case ir::Projection::base: {
        const auto* decl = definition_of(whole);
        if (decl) {
            const auto& parts = record(decl).parts;
            if (auto found = parts.find(step.part); found != parts.end()) map = found->second;
        }
        map.resize(count, decl && record(decl).count ? 0 : no_slot);
        break;
    }
    }
    return map;
}

std::optional<Slots> Shapes::base_slots(const clang::CXXRecordDecl* derived, const clang::CXXRecordDecl* base) {
    const auto whole = class_type(ast_, derived);
    if (derived->getCanonicalDecl() == base->getCanonicalDecl()) {
        Slots all;
        for (unsigned at = 0; at < slots(whole); ++at) all.push_back(at);
        return all;
    }
    for (const auto& one : derived->bases()) {
        const auto* of = one.getType()->getAsCXXRecordDecl();
        if (!of || !of->hasDefinition()) continue;
        of = of->getDefinition();
        const auto inner = base_slots(of, base);
        if (!inner) continue;
        const auto outer = part_slots(whole, {ir::Projection::base, {}, of, 0, class_type(ast_, of)});
        Slots result;
        for (const auto at : *inner) result.push_back(at < outer.size() ? outer[at] : no_slot);
        return result;
    }
    return std::nullopt;
}

unsigned Shapes::sharers(clang::QualType whole, unsigned slot) {
    const auto* decl = definition_of(whole);
    if (!decl) return 1;
    unsigned count = 0;
    for (const auto& [part, slots] : record(decl).parts) count += std::ranges::count(slots, slot);
    return count;
}

bool Shapes::invariant(clang::QualType type, unsigned slot) {
    type = element_of(ast_, type.getCanonicalType());
    if (type->isReferenceType()) {
        if (slot == 0) return false;
        return !type->getPointeeType().isConstQualified() || invariant(type->getPointeeType(), slot - 1);
    }
    const auto* decl = definition_of(type);
    if (!decl) return false;
    const auto& shape = record(decl);
    return slot < shape.invariant.size() && shape.invariant[slot];
}

bool Shapes::aliased(clang::QualType type, unsigned slot) {
    type = element_of(ast_, type.getCanonicalType());
    if (type->isReferenceType()) return slot != 0 && invariant(type, slot);
    const auto* decl = definition_of(type);
    if (!decl) return false;
    const auto& shape = record(decl);
    return slot < shape.aliased.size() && shape.aliased[slot];
}

bool Shapes::used_by_destructor(clang::QualType type, unsigned slot) {
    type = element_of(ast_, type.getCanonicalType());
    const auto* decl = definition_of(type);
    if (!decl || !decl->hasDefinition() || decl->hasTrivialDestructor()) return false;
    const auto& shape = record(decl);
    return slot < shape.used_by_destructor.size() && shape.used_by_destructor[slot];
}

bool Shapes::holds_exclusive(clang::QualType type) {
    type = element_of(ast_, type.getCanonicalType());
    if (type->isReferenceType())
        return !type->getPointeeType().isConstQualified() || holds_exclusive(type->getPointeeType());
    const auto* decl = definition_of(type);
    return decl && record(decl).holds_exclusive;
}

bool Shapes::copies(clang::QualType type) {
    type = element_of(ast_, type.getCanonicalType());
    const auto* decl = definition_of(type);
    if (!decl) return true;
    if (!decl->hasDefinition() || !decl->isTriviallyCopyable()) return false;
    if (decl->isLambda()) return !holds_exclusive(type);
    if (decl->needsImplicitCopyConstructor()) return !decl->defaultedCopyConstructorIsDeleted();
    for (const auto* constructor : decl->ctors())
        if (constructor->isCopyConstructor() && !constructor->isDeleted()) return true;
    return false;
}

bool Shapes::has_destructor(clang::QualType type) {
    return element_of(ast_, type.getCanonicalType()).isDestructedType() != clang::QualType::DK_none;
}

bool Shapes::linear(clang::QualType type) {
    const auto* record = element_of(ast_, type).getCanonicalType()->getAsCXXRecordDecl();
    if (!record || !(record = record->getDefinition())) return false;
    if (const auto known = linear_.find(record); known != linear_.end()) return known->second;
    const auto asks = [&] {
        if (const auto* mark = record->getAttr<clang::ConsumableAttr>())
            return mark->getDefaultState() == clang::ConsumableAttr::Unconsumed;
        return rules::holds_linear_element(*record) ||
               llvm::any_of(record->bases(), [&](const auto& base) { return linear(base.getType()); }) ||
               llvm::any_of(record->fields(), [&](const auto* field) { return linear(field->getType()); });
    };
    return linear_[record] = asks();
}

bool Shapes::moves_empty(clang::QualType type) {
    type = element_of(ast_, type.getCanonicalType());
    const auto* decl = definition_of(type);
    if (!decl || !decl->hasDefinition() || decl->hasTrivialDestructor()) return true;
    if (promises(decl, "moves_empty")) return true;
    if (decl->getDestructor() && decl->getDestructor()->isUserProvided()) return false;
    for (const auto& base : decl->bases())
        if (!moves_empty(base.getType())) return false;
    for (const auto* field : decl->fields())
        if (!moves_empty(field->getType())) return false;
    return true;
}

std::optional<LifetimeName> Shapes::pointee_name(clang::QualType written) {
    written = written.getNonReferenceType();
    if (!has_stable_pointee(written)) return std::nullopt;
    for (auto type = written;;) {
        if (const auto* special = llvm::dyn_cast<clang::TemplateSpecializationType>(type.getTypePtr()))
            if (const auto* alias = special->getTemplateName().getAsTemplateDecl();
                alias && is_keel(alias, "lt") && special->template_arguments().size() == 2)
                return name_of(special->template_arguments()[0], ast_);
        const auto next = type.getSingleStepDesugaredType(ast_);
        if (next.getTypePtr() == type.getTypePtr()) return std::nullopt;
        type = next;
    }
}

bool Shapes::is_own_slot(clang::QualType type, unsigned slot) {
    type = element_of(ast_, type.getCanonicalType());
    if (type->isReferenceType()) return slot == 0 || is_own_slot(type->getPointeeType(), slot - 1);
    const auto* decl = definition_of(type);
    if (!decl) return false;
    const auto& own = class_names(decl);
    if (slot >= own.size()) return false;
    if (own[slot].kind != LifetimeName::of_class) return true;
    // Of a mere container, those that its elements have.
    if (std::ranges::any_of(own, [](const auto& one) { return one.kind != LifetimeName::of_class; })) return false;
    const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(decl);
    const auto index = static_cast<unsigned>(own[slot].number / slots_of_argument);
    if (!special || index >= special->getTemplateArgs().size()) return false;
    const auto& argument = special->getTemplateArgs()[index];
    return argument.getKind() == clang::TemplateArgument::Type &&
           is_own_slot(argument.getAsType(), static_cast<unsigned>(own[slot].number % slots_of_argument));
}

unsigned Shapes::argument_slot(const clang::CXXRecordDecl* decl) {
    const auto& names = class_names(decl);
    for (unsigned at = 0; at < names.size(); ++at)
        if (names[at].kind == LifetimeName::of_class) return at;
    return 0;
}

LifetimeNames Shapes::arrow_names(clang::QualType written) {
    LifetimeNames result{{}};
    const auto pointee = written->getPointeeType();
    result.append(names(pointee));
    result.resize(1 + slots(pointee));
    for (auto type = written;;) {
        if (const auto* special = llvm::dyn_cast<clang::TemplateSpecializationType>(type.getTypePtr()))
            if (const auto* alias = special->getTemplateName().getAsTemplateDecl();
                alias && is_keel(alias, "lt") && special->template_arguments().size() == 2)
                if (const auto name = name_of(special->template_arguments()[0], ast_)) {
                    result[0] = *name;
                    return result;
                }
        const auto next = type.getSingleStepDesugaredType(ast_);
        if (next.getTypePtr() == type.getTypePtr()) return result;
        type = next;
    }
}

bool Shapes::requires_static(const clang::CXXRecordDecl* decl) {
    decl = decl->getDefinition();
    if (!decl) return false;
    const auto demands = [](clang::QualType type) {
        const auto* record = type->getAsCXXRecordDecl();
        return record && is_keel(record, "requires_static");
    };
    for (const auto& base : decl->bases())
        if (demands(base.getType())) return true;
    for (const auto* field : decl->fields())
        if (demands(field->getType())) return true;
    if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(decl))
        return rules::any_type(special->getTemplateArgs().asArray(), demands);
    return false;
}

LifetimeNames Shapes::names(clang::QualType written) {
    LifetimeNames result;
    if (written.isNull() || written->isDependentType()) return result;
    const unsigned count = slots(written);
    if (count == 0) return result;
    const auto padded = [&](LifetimeNames names) {
        names.resize(count);
        return names;
    };

    const clang::Type* type = written.getTypePtr();
    if (const auto* special = llvm::dyn_cast<clang::TemplateSpecializationType>(type)) {
        const auto* alias = special->getTemplateName().getAsTemplateDecl();
        const auto arguments = special->template_arguments();
        if (special->isTypeAlias() && alias) {
            if (is_keel(alias, "lt") && arguments.size() == 2) {
                auto inner = padded(names(arguments[1].getAsType()));
                if (const auto name = name_of(arguments[0], ast_)) {
                    if (written.getCanonicalType()->isReferenceType()) inner[0] = *name;
                    else {
                        // The lifetime of the class, not those of its type arguments; of a mere container theirs.
                        bool has_own = false;
                        for (unsigned at = 0; at < inner.size(); ++at) has_own |= is_own_slot(arguments[1].getAsType(), at);
                        for (unsigned at = 0; at < inner.size(); ++at)
                            if (inner[at].kind != LifetimeName::named &&
                                (!has_own || is_own_slot(arguments[1].getAsType(), at)))
                                inner[at] = *name;
                    }
                }
                return inner;
            }
            if (is_keel(alias, "lts") && arguments.size() >= 2) {
                auto inner = padded(names(arguments[0].getAsType()));
                unsigned at = 0;
                const auto use = [&](const clang::TemplateArgument& argument) {
                    if (const auto name = name_of(argument, ast_); name && at < inner.size()) inner[at++] = *name;
                };
                for (const auto& argument : arguments.drop_front())
                    if (argument.getKind() == clang::TemplateArgument::Pack)
                        for (const auto& element : argument.pack_elements()) use(element);
                    else
                        use(argument);
                return inner;
            }
            if (is_keel(alias, "static_ref") && arguments.size() == 1) {
                LifetimeNames inner{{LifetimeName::forever, 0, nullptr}};
                inner.append(names(arguments[0].getAsType()));
                return padded(std::move(inner));
            }
            return padded(names(special->getAliasedType()));
        }
        // What an argument names is the lifetime of that argument; of a class that has none for it, its only one.
        const auto* decl = definition_of(written);
        if (!decl) return padded({});
        const LifetimeNames own = class_names(decl);
        result.resize(count);
        const bool has_argument =
            std::ranges::any_of(own, [](const auto& one) { return one.kind == LifetimeName::of_class; });
        std::int64_t number = -1;
        for (const auto& argument : arguments) {
            ++number;
            if (argument.getKind() != clang::TemplateArgument::Type) continue;
            std::int64_t part = number * slots_of_argument;
            for (auto name : names(argument.getAsType())) {
                const auto wanted = part++;
                if (name.kind == LifetimeName::elided) continue;
                name.in_argument = true;
                for (std::size_t at = 0; at < count; ++at) {
                    const bool is_of = at < own.size() && own[at].kind == LifetimeName::of_class && own[at].number == wanted;
                    if ((is_of || !has_argument) && result[at].kind == LifetimeName::elided) result[at] = name;
                }
            }
        }
        return result;
    }
    if (const auto* parameter = llvm::dyn_cast<clang::SubstTemplateTypeParmType>(type)) {
        const auto* of = parameter->getAssociatedDecl();
        LifetimeName name;
        if (llvm::isa<clang::ClassTemplateSpecializationDecl, clang::ClassTemplateDecl>(of)) {
            name.kind = LifetimeName::of_class;
            name.number = parameter->getIndex() * slots_of_argument;
        } else {
            name.kind = LifetimeName::of_parameter;
            name.number =
                (parameter->getIndex() * 1024 + (parameter->getPackIndex() ? *parameter->getPackIndex() + 1 : 0)) * slots_of_argument;
        }
        // What a lambda captured may meet in its body, which the template does not see: one lifetime for all.
        const auto* closure = definition_of(written);
        const bool is_closure = closure && closure->isLambda();
        for (unsigned at = 0; at < count; ++at, name.number += is_closure ? 0 : 1) result.push_back(name);
        return result;
    }
    if (const auto* reference = llvm::dyn_cast<clang::ReferenceType>(type)) {
        result.push_back({});
        // `T&&` with T = X& is X&: the reference is inside of the parameter.
        const auto inner = names(reference->getPointeeTypeAsWritten());
        if (reference->getPointeeTypeAsWritten()->isReferenceType()) return padded(inner);
        result.append(inner.begin(), inner.end());
        return padded(std::move(result));
    }
    if (const auto* array = llvm::dyn_cast<clang::ArrayType>(type)) return padded(names(array->getElementType()));
    const auto desugared = written.getSingleStepDesugaredType(ast_);
    if (desugared.getTypePtr() != type) return padded(names(desugared));
    return padded({});
}

}  // namespace keel::checker
