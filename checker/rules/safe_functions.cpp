// SPDX-License-Identifier: GPL-2.0-only
#include "rules/safe_functions.hpp"

#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

constexpr std::string_view computes = "computes with values, and is defined for each of them";
constexpr std::string_view zero = "the result for zero is checked by -fsanitize=builtin, which kernel builds have on";
constexpr std::string_view traps = "stops the machine";
constexpr std::string_view reference = "hands on the reference that it is given";
constexpr std::string_view moves = "moves values from place to place through the references that it is given";
constexpr std::string_view made_of = "is made of its members' own functions";
constexpr std::string_view overflow = "computes exactly and says whether the result fits; safe code passes &x for it";
constexpr std::string_view constant = "is a constant of its type";
constexpr std::string_view array = "gives the bounds of an array that the compiler made";
constexpr std::string_view first = "gives its first argument back";

constexpr SafeFunction entries[] = {
    {"__builtin_add_overflow", overflow},
    {"__builtin_bitreverse16", computes},
    {"__builtin_bitreverse32", computes},
    {"__builtin_bitreverse64", computes},
    {"__builtin_bitreverse8", computes},
    {"__builtin_bswap16", computes},
    {"__builtin_bswap32", computes},
    {"__builtin_bswap64", computes},
    {"__builtin_clrsb", computes},
    {"__builtin_clrsbl", computes},
    {"__builtin_clrsbll", computes},
    {"__builtin_clz", zero},
    {"__builtin_clzg", zero},
    {"__builtin_clzl", zero},
    {"__builtin_clzll", zero},
    {"__builtin_constant_p", computes},
    {"__builtin_ctz", zero},
    {"__builtin_ctzg", zero},
    {"__builtin_ctzl", zero},
    {"__builtin_ctzll", zero},
    {"__builtin_debugtrap", traps},
    {"__builtin_expect", first},
    {"__builtin_expect_with_probability", first},
    {"__builtin_ffs", computes},
    {"__builtin_ffsl", computes},
    {"__builtin_ffsll", computes},
    {"__builtin_is_constant_evaluated", computes},
    {"__builtin_mul_overflow", overflow},
    {"__builtin_parity", computes},
    {"__builtin_parityl", computes},
    {"__builtin_parityll", computes},
    {"__builtin_popcount", computes},
    {"__builtin_popcountg", computes},
    {"__builtin_popcountl", computes},
    {"__builtin_popcountll", computes},
    {"__builtin_rotateleft16", computes},
    {"__builtin_rotateleft32", computes},
    {"__builtin_rotateleft64", computes},
    {"__builtin_rotateleft8", computes},
    {"__builtin_rotateright16", computes},
    {"__builtin_rotateright32", computes},
    {"__builtin_rotateright64", computes},
    {"__builtin_rotateright8", computes},
    {"__builtin_sub_overflow", overflow},
    {"__builtin_trap", traps},
    {"__builtin_verbose_trap", traps},
    {"std::__cmp_cat::__unspec::__unspec", "is the 0 that an ordering is compared with"},
    {"std::addressof", "makes a pointer of a reference, as & does"},
    {"std::as_const", reference},
    {"std::begin", "of an array: a pointer that is only made"},
    {"std::bit_cast", "the checker compares the two types (K1408)"},
    {"std::bit_floor", computes},
    {"std::bit_width", computes},
    {"std::byteswap", computes},
    {"std::clamp", reference},
    {"std::cmp_equal", computes},
    {"std::cmp_greater", computes},
    {"std::cmp_greater_equal", computes},
    {"std::cmp_less", computes},
    {"std::cmp_less_equal", computes},
    {"std::cmp_not_equal", computes},
    {"std::countl_one", computes},
    {"std::countl_zero", computes},
    {"std::countr_one", computes},
    {"std::countr_zero", computes},
    {"std::exchange", moves, true},
    {"std::forward", reference},
    {"std::forward_like", reference},
    {"std::get", reference},
    {"std::has_single_bit", computes},
    {"std::in_range", computes},
    {"std::initializer_list::begin", array},
    {"std::initializer_list::end", array},
    {"std::initializer_list::initializer_list", array},
    {"std::initializer_list::size", array},
    {"std::integral_constant::operator()", constant},
    {"std::is_constant_evaluated", computes},
    {"std::is_eq", computes},
    {"std::is_gt", computes},
    {"std::is_gteq", computes},
    {"std::is_lt", computes},
    {"std::is_lteq", computes},
    {"std::is_neq", computes},
    {"std::make_pair", made_of, true},
    {"std::make_tuple", made_of, true},
    {"std::max", reference},
    {"std::min", reference},
    {"std::minmax", reference},
    {"std::move", reference},
    {"std::move_if_noexcept", reference},
    {"std::numeric_limits::denorm_min", constant},
    {"std::numeric_limits::epsilon", constant},
    {"std::numeric_limits::infinity", constant},
    {"std::numeric_limits::lowest", constant},
    {"std::numeric_limits::max", constant},
    {"std::numeric_limits::min", constant},
    {"std::pair::operator=", made_of, true},
    {"std::pair::pair", made_of, true},
    {"std::popcount", computes},
    {"std::rotl", computes},
    {"std::rotr", computes},
    {"std::size", constant},
    {"std::source_location::current", constant},
    {"std::source_location::file_name", constant},
    {"std::source_location::function_name", constant},
    {"std::source_location::line", constant},
    {"std::swap", moves, true},
    {"std::tie", made_of, true},
    {"std::to_integer", computes},
    {"std::to_underlying", computes},
    {"std::tuple::operator=", made_of, true},
    {"std::tuple::tuple", made_of, true},
};
static_assert(std::ranges::is_sorted(entries, {}, &SafeFunction::name));

constexpr SafeFunction operators{
    "operator", "compares, combines or converts values of std::byte, an ordering or an integral constant"};

bool is_value_operator(const clang::FunctionDecl& function) {
    if (const auto* conversion = llvm::dyn_cast<clang::CXXConversionDecl>(&function)) {
        const auto name = conversion->getParent()->getName();
        return name == "integral_constant" || name.ends_with("_ordering");
    }
    if (!function.isOverloadedOperator() || function.getNumParams() == 0) return false;
    const auto type = function.getParamDecl(0)->getType().getNonReferenceType();
    if (const auto* enumeration = type->getAs<clang::EnumType>())
        return enumeration->getDecl()->isInStdNamespace() && enumeration->getDecl()->getName() == "byte";
    const auto is_ordering = [](const clang::ParmVarDecl* parameter) {
        return is_class_named(parameter->getType(), "std::strong_ordering") ||
               is_class_named(parameter->getType(), "std::weak_ordering") ||
               is_class_named(parameter->getType(), "std::partial_ordering");
    };
    return std::ranges::any_of(function.parameters(), is_ordering);
}

/// An explicit instantiation may add a promise to the optimiser.
bool has_foreign_attribute(const clang::FunctionDecl& function) {
    if (!clang::isTemplateExplicitInstantiationOrSpecialization(function.getTemplateSpecializationKind())) return false;
    const auto& sources = function.getASTContext().getSourceManager();
    return std::ranges::any_of(function.attrs(), [&](const clang::Attr* attribute) {
        const auto place = sources.getExpansionLoc(attribute->getLocation());
        return !attribute->isImplicit() && place.isValid() && !sources.isInSystemHeader(place);
    });
}

}  // namespace

std::span<const SafeFunction> safe_functions() { return entries; }

bool is_overflow_builtin(const clang::CallExpr& call) {
    const auto* callee = call.getDirectCallee();
    return callee && callee->getBuiltinID() && callee->getIdentifier() && callee->getName().ends_with("_overflow") &&
           call.getNumArgs() == 3;
}

const SafeFunction* safe_function(const clang::FunctionDecl& function) {
    // Nobody but the system headers declares what counts as theirs.
    const auto& sources = function.getASTContext().getSourceManager();
    const auto place = function.getCanonicalDecl()->getLocation();
    if (!function.isImplicit() && place.isValid() && !sources.isInSystemHeader(sources.getExpansionLoc(place))) return nullptr;
    if (has_foreign_attribute(function)) return nullptr;
    if (is_value_operator(function)) return &operators;
    // `std::tie(x)` that is const assigns to x all the same: a write that its type does not show.
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(&function);
        method && method->isConst() && method->getOverloadedOperator() == clang::OO_Equal)
        return nullptr;
    const auto name = full_name(function);
    const auto* found = std::ranges::lower_bound(entries, std::string_view{name}, {}, &SafeFunction::name);
    return found != std::end(entries) && found->name == name ? found : nullptr;
}

}  // namespace keel::checker::rules
