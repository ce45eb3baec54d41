// SPDX-License-Identifier: GPL-2.0-only
#include "contracts/signature.hpp"

#include "contracts/captures.hpp"
#include "contracts/standard.hpp"

namespace keel::checker {
namespace {

/// Collects the lifetimes of one signature.
class Reader {
public:
    Reader(Shapes& shapes, Signature& signature) : shapes_{shapes}, signature_{signature} {
        signature_.names.push_back("static");
    }

    void read(const clang::FunctionDecl* function) {
        const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
        const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function);
        const auto* record = method ? method->getParent() : nullptr;
        auto& ast = shapes_.ast();
        signature_.function = function;
        signature_.is_constructor = constructor != nullptr;
        signature_.parameters.reserve(function->getNumParams() + 1);
        signature_.parameter_lifetimes.reserve(function->getNumParams() + 1);
        signature_.pointees.reserve(function->getNumParams() + 1);
        if (record) class_lifetimes(record);

        if (method && method->isInstance() && !constructor && !method->isExplicitObjectMemberFunction()) {
            signature_.has_self = true;
            auto type = class_type(ast, record).withCVRQualifiers(method->getMethodQualifiers().getCVRQualifiers());
            const bool takes = method->getRefQualifier() == clang::RQ_RValue;
            auto reference = takes ? ast.getRValueReferenceType(type) : ast.getLValueReferenceType(type);
            // What a lambda does to its captures decides, whatever C++ says of its `const`.
            if (record->isLambda() && method->getOverloadedOperator() == clang::OO_Call) {
                const auto use = use_of_captures(record);
                const auto object = class_type(ast, record);
                if (use == CaptureUse::reads) reference = ast.getLValueReferenceType(object.withConst());
                else if (use == CaptureUse::writes) reference = ast.getLValueReferenceType(object);
                else reference = ast.getRValueReferenceType(object);
            }
            add_parameter(reference, {}, "*this");
            bind_class_slots(signature_.parameter_lifetimes.back(), 1);
            if (has_lifetimebound_self(method)) marked_.push_back(0);
        }
        const bool ties = is_copy_or_move(function);
        for (const auto* parameter : function->parameters()) {
            add_parameter(parameter->getType(), shapes_.names(parameter->getType()), parameter->getName().str());
            auto& slots = signature_.parameter_lifetimes.back();
            if (ties && record && parameter->getType().getNonReferenceType().getCanonicalType().getUnqualifiedType() ==
                                      class_type(ast, record).getCanonicalType())
                bind_class_slots(slots, parameter->getType()->isReferenceType() ? 1 : 0);
            if (record) erase(record, parameter->getType(), slots);
            if (record && record->isLambda() && parameter->isExplicitObjectParameter() &&
                parameter->getType().getNonReferenceType()->getAsCXXRecordDecl() == record) {
                is_object_given_ = true;
                bind_class_slots(slots, parameter->getType()->isReferenceType() ? 1 : 0);
            }
            if (is_lifetimebound(function, parameter)) marked_.push_back(signature_.parameters.size() - 1);
            read_outlives(parameter->getType());
        }
        if (standard_contract(function) == Standard::exchanges) exchange();
        if (const auto* constraint = requires_clause(*function)) read_constraint(constraint);
        if (const auto* primary = function->getPrimaryTemplate())
            if (const auto* constraint = primary->getTemplateParameters()->getRequiresClause()) read_constraint(constraint);
        imply_bounds();

        if (constructor) {
            signature_.result = class_type(ast, record);
            bind_constructor(constructor);
            signature_.object = fresh("the object");
        } else {
            auto type = function->getReturnType();
            auto names = shapes_.names(type);
            if (is_arrow(function) && type->isPointerType()) {
                type = ast.getLValueReferenceType(type->getPointeeType());
                names = shapes_.arrow_names(function->getReturnType());
            }
            signature_.result = type;
            bind_result(names, method && method->getParent()->isLambda(), is_assignment(function));
            if (record && signature_.has_self) erase_result(record);
        }
    }

    void read(const clang::FunctionProtoType* type) {
        for (const auto parameter : type->param_types()) add_parameter(parameter, shapes_.names(parameter), "");
        imply_bounds();
        signature_.result = type->getReturnType();
        bind_result(shapes_.names(type->getReturnType()), false, false);
    }

private:
    static bool is_assignment(const clang::FunctionDecl* function) {
        const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
        return method && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator());
    }
    static bool is_copy_or_move(const clang::FunctionDecl* function) {
        const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function);
        return is_assignment(function) || (constructor && constructor->isCopyOrMoveConstructor());
    }
    /// The attribute counts on any declaration of the function, or of the template it comes from.
    static bool is_lifetimebound(const clang::FunctionDecl* function, const clang::ParmVarDecl* parameter) {
        if (parameter->hasAttr<clang::LifetimeBoundAttr>()) return true;
        const unsigned at = parameter->getFunctionScopeIndex();
        const auto marks = [&](const clang::FunctionDecl* decl) {
            return at < decl->getNumParams() && decl->getParamDecl(at)->hasAttr<clang::LifetimeBoundAttr>();
        };
        for (const auto* redeclaration : function->redecls())
            if (marks(redeclaration)) return true;
        return false;
    }
    static bool has_lifetimebound_self(const clang::CXXMethodDecl* method) {
        for (const auto* redeclaration : method->redecls()) {
            const auto* written = redeclaration->getTypeSourceInfo();
            if (!written) continue;
            clang::TypeLoc at = written->getTypeLoc();
            while (auto attributed = at.getAsAdjusted<clang::AttributedTypeLoc>()) {
                if (attributed.getAttrAs<clang::LifetimeBoundAttr>()) return true;
                at = attributed.getModifiedLoc();
            }
        }
        return false;
    }

    Lifetime fresh(std::string name) {
        signature_.names.push_back(std::move(name));
        return signature_.lifetimes++;
    }
    /// `class = keel::requires_static<T>` as a template argument: what T borrows is 'static.
    bool must_be_static(const LifetimeName& name) const {
        if (name.kind != LifetimeName::of_parameter || !signature_.function) return false;
        const auto* arguments = signature_.function->getTemplateSpecializationArgs();
        if (!arguments) return false;
        const auto index = static_cast<unsigned>(name.number / 64 / 1024);
        if (index >= arguments->size() || arguments->get(index).getKind() != clang::TemplateArgument::Type) return false;
        const auto type = arguments->get(index).getAsType().getCanonicalType();
        for (const auto& argument : arguments->asArray()) {
            if (argument.getKind() != clang::TemplateArgument::Type) continue;
            const auto* special = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(
                argument.getAsType()->getAsCXXRecordDecl());
            if (special && is_keel(special, "requires_static") && special->getTemplateArgs().size() == 1 &&
                special->getTemplateArgs()[0].getAsType().getCanonicalType() == type)
                return true;
        }
        return false;
    }

    Lifetime named(const LifetimeName& name, const std::string& owner) {
        if (must_be_static(name)) return static_lifetime;
        switch (name.kind) {
        case LifetimeName::forever:
            return static_lifetime;
        case LifetimeName::of_class:
            if (is_static_class_) return static_lifetime;
            for (const auto& [known, lifetime] : arguments_)
                if (known == name) return lifetime;
            if (!class_.empty()) return class_[argument_ < class_.size() ? argument_ : 0];
            [[fallthrough]];
        case LifetimeName::named:
        case LifetimeName::of_parameter:
            for (const auto& [known, lifetime] : named_)
                if (known == name) return lifetime;
            {
                const std::string text = name.kind == LifetimeName::named
                                             ? std::string{"'"} + static_cast<char>(name.number) + "'"
                                             : owner;
                const Lifetime lifetime = fresh(text);
                named_.emplace_back(name, lifetime);
                return lifetime;
            }
        default:
            return fresh(owner);
        }
    }

    void class_lifetimes(const clang::CXXRecordDecl* record) {
        const auto type = class_type(shapes_.ast(), record);
        const unsigned count = shapes_.slots(type);
        const auto names = shapes_.class_names(record);
        argument_ = shapes_.argument_slot(record);
        if (shapes_.requires_static(record)) {
            is_static_class_ = true;
            class_.assign(count, static_lifetime);
            return;
        }
        for (unsigned at = 0; at < count; ++at) {
            const bool is_named = at < names.size() && names[at].kind == LifetimeName::named && names[at].number < 0x1000;
            const Lifetime lifetime =
                fresh(is_named ? std::string{"'"} + static_cast<char>(names[at].number) + "'" : record->getName().str());
            class_.push_back(lifetime);
            if (is_named) named_.emplace_back(names[at], lifetime);
            if (at < names.size() && names[at].kind == LifetimeName::of_class) arguments_.emplace_back(names[at], lifetime);
        }
        for (const auto& [longer, shorter] : shapes_.class_outlives(record))
            if (longer < class_.size() && shorter < class_.size())
                signature_.outlives.emplace_back(class_[longer], class_[shorter]);
    }
    void bind_class_slots(Slots& slots, unsigned from) {
        for (unsigned at = 0; at < class_.size() && from + at < slots.size(); ++at) slots[from + at] = class_[at];
    }

    void add_parameter(clang::QualType type, const LifetimeNames& names, const std::string& name) {
        signature_.parameters.push_back(type);
        signature_.consumes.push_back(type->isRValueReferenceType());
        Slots slots;
        const unsigned count = shapes_.slots(type);
        for (unsigned at = 0; at < count; ++at)
            slots.push_back(named(at < names.size() ? names[at] : LifetimeName{}, name));
        signature_.parameter_lifetimes.push_back(std::move(slots));
        const auto pointee = shapes_.pointee_name(type);
        signature_.pointees.push_back(pointee && pointee->kind == LifetimeName::named ? this->named(*pointee, name) : 0);
    }

    /// An owner of a derived class that becomes an owner of its base: for each lifetime of the base the one of the derived
    /// class that it is. Nothing for any other two types.
    std::optional<Slots> erasure(const clang::CXXRecordDecl* derived_owner, const clang::CXXRecordDecl* base_owner) const {
        const auto* from = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(derived_owner);
        const auto* to = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(base_owner);
        if (!to || !from || to->getCanonicalDecl() == from->getCanonicalDecl() ||
            to->getSpecializedTemplate()->getCanonicalDecl() != from->getSpecializedTemplate()->getCanonicalDecl() ||
            !has_stable_pointee(class_type(shapes_.ast(), to)))
            return std::nullopt;
        const auto owned = [](const clang::ClassTemplateSpecializationDecl* owner) -> const clang::CXXRecordDecl* {
            const auto arguments = owner->getTemplateArgs().asArray();
            if (arguments.empty() || arguments[0].getKind() != clang::TemplateArgument::Type) return nullptr;
            const auto* of = arguments[0].getAsType()->getAsCXXRecordDecl();
            return of ? of->getDefinition() : nullptr;
        };
        const auto* derived = owned(from);
        const auto* base = owned(to);
        return derived && base ? shapes_.base_slots(derived, base) : std::nullopt;
    }
    /// `Box<Base>(Box<Derived>&&)`: what the derived class borrows and the base does not is 'static, as nobody sees it any
    /// more.
    void erase(const clang::CXXRecordDecl* record, clang::QualType type, Slots& slots) const {
        const auto same = erasure(type.getNonReferenceType()->getAsCXXRecordDecl(), record);
        if (!same) return;
        const unsigned first = type->isReferenceType() ? 1 : 0;
        for (unsigned slot = first; slot < slots.size(); ++slot) {
            slots[slot] = static_lifetime;
            for (std::size_t of_base = 0; of_base < same->size() && of_base < class_.size(); ++of_base)
                if ((*same)[of_base] == slot - first) slots[slot] = class_[of_base];
        }
    }
    /// The same of `Box<Derived>::operator Box<Base>()`.
    void erase_result(const clang::CXXRecordDecl* record) {
        const auto same = erasure(record, signature_.result.getNonReferenceType()->getAsCXXRecordDecl());
        if (!same) return;
        for (unsigned slot = 0; slot < class_.size(); ++slot)
            if (!llvm::is_contained(*same, slot) && class_[slot] != static_lifetime)
                signature_.outlives.emplace_back(class_[slot], static_lifetime);
        for (std::size_t slot = 0; slot < same->size() && slot < signature_.result_lifetimes.size(); ++slot)
            if ((*same)[slot] < class_.size()) signature_.result_lifetimes[slot] = {class_[(*same)[slot]]};
    }

    /// `T exchange(T& place, U&& value)`: the place gets what the value borrows, though it is of another type parameter.
    void exchange() {
        if (signature_.parameters.size() != 2) return;
        const auto bare = [&](std::size_t at) {
            return signature_.parameters[at].getNonReferenceType().getCanonicalType().getUnqualifiedType();
        };
        const auto& kept = signature_.parameter_lifetimes[0];
        auto& given = signature_.parameter_lifetimes[1];
        const bool is_same = bare(0) == bare(1);
        const bool is_converted = !is_same && !is_same_by_parts(bare(0), bare(1));
        for (std::size_t slot = 1; slot < kept.size(); ++slot) {
            if (is_same) {
                if (slot < given.size()) given[slot] = kept[slot];
                continue;
            }
            // The place may get all of it; where it is converted, a reference to it too.
            for (std::size_t at = is_converted ? 0 : 1; at < given.size(); ++at) {
                signature_.outlives.emplace_back(given[at], kept[slot]);
                signature_.equal.emplace_back(given[at], kept[slot]);
            }
        }
    }
    /// Of two pairs or tuples: whether each part that holds borrows is of the same type in both.
    bool is_same_by_parts(clang::QualType to, clang::QualType from) {
        const auto parts = [](clang::QualType type) {
            llvm::SmallVector<clang::QualType, 4> types;
            const auto* special = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(type->getAsCXXRecordDecl());
            if (!special || !special->isInStdNamespace()) return types;
            for (const auto& argument : special->getTemplateArgs().asArray())
                for (const auto& one : argument.getKind() == clang::TemplateArgument::Pack ? argument.pack_elements()
                                                                                           : llvm::ArrayRef{argument})
                    if (one.getKind() == clang::TemplateArgument::Type)
                        types.push_back(one.getAsType().getCanonicalType().getNonReferenceType().getUnqualifiedType());
            return types;
        };
        const auto left = parts(to), right = parts(from);
        if (left.empty() || left.size() != right.size()) return false;
        for (std::size_t at = 0; at < left.size(); ++at)
            if (left[at] != right[at] && shapes_.holds_borrows(left[at])) return false;
        return true;
    }

    /// What a reference refers to holds borrows that outlive the reference.
    void imply_bounds() {
        for (std::size_t at = 0; at < signature_.parameters.size(); ++at) {
            const auto& slots = signature_.parameter_lifetimes[at];
            if (!signature_.parameters[at]->isReferenceType()) continue;
            for (std::size_t slot = 1; slot < slots.size(); ++slot)
                if (slots[slot] != slots[0]) signature_.outlives.emplace_back(slots[slot], slots[0]);
        }
    }

    void read_outlives(clang::QualType type) {
        const auto* special =
            llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(type->getAsCXXRecordDecl());
        if (!special || !is_keel(special, "outlives")) return;
        const auto arguments = special->getTemplateArgs().asArray();
        if (arguments.size() == 2) add_outlives(arguments[0], arguments[1]);
    }
    void read_constraint(const clang::Expr* constraint) {
        constraint = constraint->IgnoreParenImpCasts();
        if (const auto* both = llvm::dyn_cast<clang::BinaryOperator>(constraint)) {
            if (both->getOpcode() != clang::BO_LAnd) return;
            read_constraint(both->getLHS());
            read_constraint(both->getRHS());
            return;
        }
        if (const auto* unresolved = llvm::dyn_cast<clang::UnresolvedLookupExpr>(constraint)) {
            const auto arguments = unresolved->template_arguments();
            if (!unresolved->getName().isIdentifier() || unresolved->getName().getAsString() != "outlives_v") return;
            if (arguments.size() == 2) add_outlives(arguments[0].getArgument(), arguments[1].getArgument());
            return;
        }
        const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(constraint);
        if (!name) return;
        const auto* special = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(name->getDecl());
        if (!special || !is_keel(special, "outlives_v")) return;
        const auto arguments = special->getTemplateArgs().asArray();
        if (arguments.size() == 2) add_outlives(arguments[0], arguments[1]);
    }
    void add_outlives(const clang::TemplateArgument& longer, const clang::TemplateArgument& shorter) {
        const auto first = lifetime_name(longer, shapes_.ast()), second = lifetime_name(shorter, shapes_.ast());
        if (first && second) signature_.outlives.emplace_back(named(*first, ""), named(*second, ""));
    }

    /// What an elided lifetime of the result borrows from.
    llvm::SmallVector<Lifetime, 2> elision(bool is_closure) {
        llvm::SmallVector<Lifetime, 2> from;
        const auto add = [&](Lifetime lifetime) {
            if (!llvm::is_contained(from, lifetime)) from.push_back(lifetime);
        };
        for (const auto at : marked_) {
            const auto& slots = signature_.parameter_lifetimes[at];
            if (slots.empty()) continue;
            if (signature_.parameters[at]->isReferenceType()) add(slots[0]);
            else
                for (const auto slot : slots) add(slot);
        }
        if (!from.empty()) return from;
        if (is_closure) {
            // From what it captured or was given, not from itself.
            for (std::size_t at = 0; at < signature_.parameter_lifetimes.size(); ++at) {
                const auto& slots = signature_.parameter_lifetimes[at];
                const bool is_object = at == 0 && (signature_.has_self || is_object_given_) && signature_.parameters[0]->isReferenceType();
                for (std::size_t slot = is_object ? 1 : 0; slot < slots.size(); ++slot) add(slots[slot]);
            }
            return from;
        }
        if (signature_.has_self) {
            add(signature_.parameter_lifetimes[0][0]);
            return from;
        }
        llvm::SmallVector<Lifetime, 4> all;
        for (std::size_t at = 0; at < signature_.parameters.size(); ++at) {
            const auto& slots = signature_.parameter_lifetimes[at];
            for (const auto slot : slots)
                if (slot != static_lifetime && !llvm::is_contained(all, slot)) all.push_back(slot);
        }
        // `T&` of a T that borrows gives two; as in Rust that is no longer one.
        if (all.size() != 1) signature_.result_ambiguous = true;
        for (const auto lifetime : all) add(lifetime);
        return from;
    }

    void bind_result(const LifetimeNames& names, bool is_closure, bool is_assignment) {
        const unsigned count = shapes_.slots(signature_.result);
        for (unsigned at = 0; at < count; ++at) {
            const auto name = at < names.size() ? names[at] : LifetimeName{};
            auto& bound = signature_.result_lifetimes.emplace_back();
            add_own_class(at, bound);
            if (is_assignment && at > 0 && at - 1 < class_.size()) bound.push_back(class_[at - 1]);
            else if (at > 0 && name.kind == LifetimeName::elided && is_own_class() && at - 1 < class_.size())
                bound.push_back(class_[at - 1]);
            else if (name.kind == LifetimeName::elided && is_own_container() && at < class_.size() && is_argument(at))
                bound.push_back(class_[at]);  // `C&` in a method of C is a reference to an object like *this.
            else if (name.kind == LifetimeName::elided || name.kind == LifetimeName::of_member) {
                if (bound.empty()) bound = elision(is_closure);
            }
            else {
                bound.push_back(named(name, "the result"));
            }
        }
    }

    /// `Result<Registration> make(...)` in Registration<T>: what T borrows is in the result too.
    void add_own_class(unsigned at, llvm::SmallVector<Lifetime, 2>& bound) const {
        const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(signature_.function);
        const auto* special =
            llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(signature_.result->getAsCXXRecordDecl());
        if (!method || !special || special->getTemplateArgs().size() == 0) return;
        const auto& first = special->getTemplateArgs()[0];
        if (first.getKind() != clang::TemplateArgument::Type || first.getAsType()->getAsCXXRecordDecl() != method->getParent())
            return;
        if (at < class_.size() && is_argument(at)) bound.push_back(class_[at]);
    }
    bool is_argument(unsigned slot) const {
        const auto* method = llvm::cast<clang::CXXMethodDecl>(signature_.function);
        const auto& names = shapes_.class_names(method->getParent());
        return slot < names.size() && names[slot].kind == LifetimeName::of_class;
    }
    /// `Option take()` in Option<T>: the borrows in T are those in T.
    bool is_own_container() const {
        const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(signature_.function);
        return method && signature_.result->getAsCXXRecordDecl() == method->getParent() &&
               llvm::isa<clang::ClassTemplateSpecializationDecl>(method->getParent());
    }
    bool is_own_class() const {
        const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(signature_.function);
        return method && signature_.result->isReferenceType() &&
               signature_.result->getPointeeType()->getAsCXXRecordDecl() == method->getParent();
    }

    /// A constructor's result is the object.
    void bind_constructor(const clang::CXXConstructorDecl* constructor) {
        for (unsigned at = 0; at < class_.size(); ++at) signature_.result_lifetimes.push_back({class_[at]});
        if (class_.empty() || constructor->isCopyOrMoveConstructor()) return;
        llvm::SmallVector<Lifetime, 4> from;
        const auto add = [&](Lifetime lifetime) {
            if (!llvm::is_contained(from, lifetime) && !llvm::is_contained(class_, lifetime) &&
                lifetime != static_lifetime)
                from.push_back(lifetime);
        };
        for (const auto at : marked_) {
            const auto& slots = signature_.parameter_lifetimes[at];
            if (slots.empty()) continue;
            if (signature_.parameters[at]->isReferenceType()) add(slots[0]);
            else
                for (const auto slot : slots) add(slot);
        }
        if (marked_.empty()) {
            // A name that is not the class's own stands for the one that the class leaves without a name.
            const auto is_named = [&](Lifetime lifetime) {
                return std::ranges::any_of(named_, [&](const auto& one) {
                    return one.second == lifetime && one.first.kind == LifetimeName::named;
                });
            };
            bool is_tied = false, has_unnamed = std::ranges::none_of(class_, is_named);
            for (const auto& slots : signature_.parameter_lifetimes)
                for (const auto slot : slots) {
                    if (llvm::is_contained(class_, slot)) is_tied = true;
                    else if (is_named(slot) && has_unnamed) add(slot);
                }
            if (from.empty() && !is_tied) {
                for (const auto& slots : signature_.parameter_lifetimes)
                    for (const auto slot : slots)
                        if (!is_named(slot)) add(slot);
                if (from.size() > 1) signature_.result_ambiguous = true;
            }
        }
        for (const auto lifetime : from)
            for (const auto slot : class_) signature_.ties.emplace_back(lifetime, slot);
        for (auto& bound : signature_.result_lifetimes) bound.append(from.begin(), from.end());
    }

    Shapes& shapes_;
    Signature& signature_;
    llvm::SmallVector<Lifetime, 2> class_;
    unsigned argument_ = 0;
    bool is_static_class_ = false;
    bool is_object_given_ = false;  ///< a lambda with `this auto& self`
    std::vector<std::pair<LifetimeName, Lifetime>> arguments_;
    std::vector<std::pair<LifetimeName, Lifetime>> named_;
    llvm::SmallVector<std::size_t, 2> marked_;
};

/// What a function that only forwards its arguments to a constructor constructs: `make_box<T>(...)`.
const clang::CXXConstructExpr* forwards_to(const clang::FunctionDecl* function) {
    if (!function->getDeclName().isIdentifier() || !function->isTemplateInstantiation()) return nullptr;
    if (function->getName() != "make_box" && function->getName() != "make") return nullptr;
    const auto* pattern = function->getTemplateInstantiationPattern();
    if (!pattern || pattern->getNumParams() == 0 || !pattern->getParamDecl(pattern->getNumParams() - 1)->isParameterPack())
        return nullptr;
    if (!function->getBody()) return nullptr;
    struct Find : clang::RecursiveASTVisitor<Find> {
        const clang::CXXConstructExpr* found = nullptr;
        bool VisitCXXNewExpr(clang::CXXNewExpr* made) {
            if (!found) found = made->getConstructExpr();
            return true;
        }
    } find;
    find.TraverseStmt(function->getBody());
    return find.found;
}

/// `make_box<T>` has the contract of T's constructor.
void forward(Signature& signature, const Signature& constructor) {
    const std::size_t first = 0;
    if (constructor.parameters.size() + first != signature.parameters.size()) return;
    // The lifetimes of the constructor come after its own.
    const Lifetime base = signature.lifetimes - 1;
    const auto moved = [&](Lifetime lifetime) { return lifetime == static_lifetime ? lifetime : lifetime + base; };
    for (Lifetime at = 1; at < constructor.lifetimes; ++at) signature.names.push_back(constructor.names[at]);
    signature.lifetimes += constructor.lifetimes - 1;
    for (std::size_t at = 0; at < constructor.parameters.size(); ++at) {
        auto& slots = signature.parameter_lifetimes[at];
        const auto& wanted = constructor.parameter_lifetimes[at];
        // A value that is forwarded by reference: the reference itself is not kept.
        const std::size_t skip = slots.size() > wanted.size() ? slots.size() - wanted.size() : 0;
        for (std::size_t slot = 0; slot + skip < slots.size() && slot < wanted.size(); ++slot)
            slots[slot + skip] = moved(wanted[slot]);
        if (constructor.pointees[at] != 0) signature.pointees[at] = moved(constructor.pointees[at]);
        signature.consumes[at] = signature.parameters[at]->isRValueReferenceType();
    }
    for (const auto& [longer, shorter] : constructor.outlives) signature.outlives.emplace_back(moved(longer), moved(shorter));
    for (std::size_t slot = 0; slot < signature.result_lifetimes.size(); ++slot) {
        auto& bound = signature.result_lifetimes[slot];
        bound.clear();
        for (const auto& from : constructor.result_lifetimes)
            for (const auto lifetime : from)
                if (!llvm::is_contained(bound, moved(lifetime))) bound.push_back(moved(lifetime));
    }
    signature.result_ambiguous = false;
    if (!signature.result_lifetimes.empty()) return;
    // An Arc has no lifetime: what its object keeps is 'static.
    const auto is_kept = [&](Lifetime lifetime) {
        return llvm::any_of(constructor.result_lifetimes, [&](const auto& from) {
            return llvm::any_of(from, [&](Lifetime one) { return moved(one) == lifetime; });
        });
    };
    for (auto& slots : signature.parameter_lifetimes)
        for (auto& lifetime : slots)
            if (is_kept(lifetime)) lifetime = static_lifetime;
}

}  // namespace

bool Signature::lives_at_least(Lifetime longer, Lifetime shorter) const {
    if (longer == shorter || longer == static_lifetime) return true;
    llvm::SmallVector<Lifetime, 8> seen{longer};
    for (std::size_t at = 0; at < seen.size(); ++at)
        for (const auto* relations : {&outlives, &ties})
            for (const auto& [first, second] : *relations) {
                if (first != seen[at] || llvm::is_contained(seen, second)) continue;
                if (second == shorter) return true;
                seen.push_back(second);
            }
    return false;
}

void print(const Signature& signature, llvm::raw_ostream& out) {
    out << "  (";
    for (std::size_t at = 0; at < signature.parameters.size(); ++at) {
        if (at) out << ", ";
        out << signature.parameters[at].getAsString() << " {";
        llvm::interleaveComma(signature.parameter_lifetimes[at], out);
        out << "}";
    }
    out << ") -> " << signature.result.getAsString() << " {";
    for (const auto& bound : signature.result_lifetimes) {
        out << " ";
        llvm::interleave(bound, out, "|");
    }
    out << " }";
    for (const auto& [longer, shorter] : signature.outlives) out << " " << longer << ":" << shorter;
    for (std::size_t at = 1; at < signature.names.size(); ++at) out << " " << at << "=" << signature.names[at];
    out << "\n";
}

const Signature& Contracts::of(const clang::FunctionDecl* function) {
    auto& entry = signatures_[function->getCanonicalDecl()];
    if (entry) return *entry;
    entry = std::make_unique<Signature>();
    auto& signature = *entry;  // Reading another one moves `entry`.
    Reader{shapes_, signature}.read(function);
    if (const auto* made = forwards_to(function)) forward(signature, of(made->getConstructor()));
    return signature;
}

const Signature& Contracts::of(const clang::FunctionProtoType* type) {
    auto& entry = signatures_[type];
    if (!entry) {
        entry = std::make_unique<Signature>();
        Reader{shapes_, *entry}.read(type);
    }
    return *entry;
}

void Contracts::demand(const clang::CXXMethodDecl* closure_call, Lifetime longer, Lifetime shorter) {
    auto& signature = *signatures_[closure_call->getCanonicalDecl()];
    signature.outlives.emplace_back(longer, shorter);
    const auto& slots = signature.parameter_lifetimes[0];
    const unsigned first = signature.parameters[0]->isReferenceType() ? 1 : 0;
    for (unsigned from = first; from < slots.size(); ++from)
        for (unsigned to = first; to < slots.size(); ++to)
            if (slots[from] == longer && slots[to] == shorter)
                shapes_.add_closure_flow(closure_call->getParent(), from - first, to - first);
}

bool is_arrow(const clang::FunctionDecl* function) {
    return function->getOverloadedOperator() == clang::OO_Arrow;
}

std::size_t first_of_pack(const clang::FunctionDecl* function) {
    const auto* pattern = function->getTemplateInstantiationPattern();
    if (!pattern || pattern->getNumParams() == 0) return function->getNumParams();
    const auto* last = pattern->getParamDecl(pattern->getNumParams() - 1);
    return last->isParameterPack() ? last->getFunctionScopeIndex() : function->getNumParams();
}

}  // namespace keel::checker
