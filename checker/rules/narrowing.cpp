// SPDX-License-Identifier: GPL-2.0-only

/// A conversion that can lose a value is written down (K1401): between integers, from integers to bool, to and from
/// floating point, into a bit-field.
///
/// Not meant are values that are known to fit, and the results of `&`, `|`, `^`, `~` and `>>` back to the type of
/// their operands, which C++ has widened to int.
///
///     u8 low = word & 0xff;            // fits
///     u8 flags = old | new_ones;       // both u8: back to the operands' type
///     u8 sum = a + b;                  // refused: static_cast<u8>(a + b) says that it may wrap

#include <clang/AST/QualTypeNames.h>

#include "rules/bounded_index.hpp"
#include "rules/rules.hpp"
#include "rules/types.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

using Range = BoundedIndex::Range;

bool fits(Range inner, Range outer) { return inner.low >= outer.low && inner.high <= outer.high; }

class NarrowingWalk : public Walk {
public:
    NarrowingWalk(const Unit& unit, Report& report)
        : Walk{kinds<clang::ImplicitCastExpr, clang::BinaryOperator, clang::InitListExpr, clang::CXXParenListInitExpr,
                     clang::ConstantExpr>()},
          ast_{unit.ast}, ranges_{unit.ast, nullptr}, report_{report} {}

private:
    bool starts(const clang::FunctionDecl& body) override {
        is_instance_ = is_instance(body);
        ranges_ = BoundedIndex{ast_, &body};
        // What the compiler writes runs the default initialisers of members, and copies them as they are.
        return !body.isDefaulted() || is_defaulted_construction(body);
    }
    bool starts(const clang::VarDecl&) override {
        is_instance_ = false;
        ranges_ = BoundedIndex{ast_, nullptr};
        return true;
    }

    bool enter(const clang::Stmt& node) override {
        if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(&node)) look_at(*cast);
        if (const auto* compound = llvm::dyn_cast<clang::CompoundAssignOperator>(&node)) {
            const auto fields = bit_fields_of(*compound->getLHS());
            for (const auto* field : fields) look_at(*compound, field);
            if (fields.empty()) look_at(*compound, nullptr);
        }
        if (const auto* assignment = llvm::dyn_cast<clang::BinaryOperator>(&node);
            assignment && assignment->getOpcode() == clang::BO_Assign)
            for (const auto* field : bit_fields_of(*assignment->getLHS())) look_at(*field, *assignment->getRHS(), node);
        if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(&node)) look_at_list(*list, list->inits(), node);
        if (const auto* list = llvm::dyn_cast<clang::CXXParenListInitExpr>(&node))
            look_at_list(*list, list->getInitExprs(), node);
        // The operands of a constant expression have been computed.
        return !llvm::isa<clang::ConstantExpr>(node);
    }

    void look_at(const clang::ImplicitCastExpr& cast) {
        if (cast.isPartOfExplicitCast() || is_inside_explicit_cast()) return;
        const auto& from = *cast.getSubExpr();
        const auto to = cast.getType();
        switch (cast.getCastKind()) {
            case clang::CK_IntegralCast: {
                const auto target = ranges_.range_of_type(to);
                const auto source = ranges_.range_of_type(from.getType());
                if (target && source ? fits(*source, *target) : keeps_each_value(from.getType(), to)) return;
                const auto value = ranges_.range_at(from, path(), cast);
                if (value && target && fits(*value, *target)) return;
                // What has more than 64 bits has room for each number that is not negative.
                if (value && !target && value->low >= 0) return;
                if (!source && is_constant_of(from, to)) return;
                if (is_bits_of(from, to)) return;
                refuse(cast, from.getType(), to);
                return;
            }
            case clang::CK_IntegralToBoolean:
            case clang::CK_FloatingToBoolean: {
                if (is_condition(cast)) return;
                const auto value = ranges_.range_at(from, path(), cast);
                if (value && value->low >= 0 && value->high <= 1) return;
                report_.error(Code::narrowing, where(cast),
                              "a '" + spell(from.getType()) + "' becomes true or false here without a word; compare it: "
                              "'!= 0'");
                return;
            }
            case clang::CK_PointerToBoolean:
            case clang::CK_MemberPointerToBoolean:
                if (is_condition(cast)) return;
                report_.error(Code::narrowing, where(cast),
                              "a '" + spell(from.getType()) + "' becomes true or false here without a word; compare it: "
                              "'!= nullptr'");
                return;
            case clang::CK_FloatingToIntegral: refuse(cast, from.getType(), to); return;
            case clang::CK_IntegralToFloating: {
                const auto value = ranges_.range_at(from, path(), cast);
                const unsigned digits = llvm::APFloat::semanticsPrecision(ast_.getFloatTypeSemantics(to));
                const __int128 limit = static_cast<__int128>(1) << digits;
                if (value && value->low >= -limit && value->high <= limit) return;
                refuse(cast, from.getType(), to);
                return;
            }
            case clang::CK_FloatingCast:
                if (ast_.getFloatingTypeOrder(to, from.getType()) >= 0 || from.isEvaluatable(ast_)) return;
                refuse(cast, from.getType(), to);
                return;
            default: return;
        }
    }

    /// Whether each value of one integer type is one of the other: where one of them has more than 64 bits.
    bool keeps_each_value(clang::QualType from, clang::QualType to) const {
        const bool from_signed = from->isSignedIntegerOrEnumerationType();
        const bool to_signed = to->isSignedIntegerOrEnumerationType();
        if (from_signed && !to_signed) return false;
        return ast_.getIntWidth(from) + (to_signed && !from_signed ? 1 : 0) <= ast_.getIntWidth(to);
    }
    bool is_constant_of(const clang::Expr& from, clang::QualType to) const {
        clang::Expr::EvalResult value;
        if (!from.EvaluateAsInt(value, ast_)) return false;
        const auto& number = value.Val.getInt();
        if (!to->isSignedIntegerOrEnumerationType()) return !number.isNegative() && number.getActiveBits() <= ast_.getIntWidth(to);
        return (number.isSigned() ? number.getSignificantBits() : number.getActiveBits() + 1) <= ast_.getIntWidth(to);
    }

    /// Those that a place may be: `c ? s.a : s.b` is either.
    static llvm::SmallVector<const clang::FieldDecl*, 2> bit_fields_of(const clang::Expr& place) {
        const auto* node = place.IgnoreParens();
        if (const auto* choice = llvm::dyn_cast<clang::ConditionalOperator>(node)) {
            auto fields = bit_fields_of(*choice->getTrueExpr());
            fields.append(bit_fields_of(*choice->getFalseExpr()));
            return fields;
        }
        if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(node); binary && binary->isGLValue())
            return bit_fields_of(binary->getOpcode() == clang::BO_Comma ? *binary->getRHS() : *binary->getLHS());
        const auto* field = node->getSourceBitField();
        return field ? llvm::SmallVector<const clang::FieldDecl*, 2>{field} : llvm::SmallVector<const clang::FieldDecl*, 2>{};
    }

    /// `x += y`, where C++ computes in a wider type than that of x.
    void look_at(const clang::CompoundAssignOperator& node, const clang::FieldDecl* field) {
        const auto to = node.getLHS()->getType();
        if (to->isRealFloatingType()) {
            if (ast_.getFloatingTypeOrder(to, node.getComputationResultType()) < 0)
                refuse(node, node.getComputationResultType(), to);
            return;
        }
        const auto target = field ? ranges_.range_of_bits(*field) : ranges_.range_of_type(to);
        const auto computed = ranges_.range_of_type(node.getComputationResultType());
        if (!target || !computed) {
            const auto result = node.getComputationResultType();
            if (field && bit_width(*field, ast_) < ast_.getIntWidth(to))
                refuse_bits(node, *field);
            else if (to->isIntegerType() && (result->isFloatingType() || !keeps_each_value(result, to)))
                refuse(node, result, to);
            return;
        }
        if (fits(*computed, *target)) return;
        const auto right = ranges_.range_at(*node.getRHS(), path(), node);
        const auto left = *target;
        if (right) {
            std::optional<Range> value;
            switch (node.getOpcode()) {
                case clang::BO_AndAssign:
                    if (left.low >= 0 || fits(*right, *target)) return;
                    break;
                case clang::BO_OrAssign:
                case clang::BO_XorAssign:
                    if (fits(*right, *target) || (!field && is_bits_of(*node.getRHS(), to))) return;
                    break;
                case clang::BO_ShrAssign: return;
                case clang::BO_AddAssign: value = Range{left.low + right->low, left.high + right->high}; break;
                case clang::BO_SubAssign: value = Range{left.low - right->high, left.high - right->low}; break;
                case clang::BO_RemAssign:
                    if (right->low > 0 || left.low >= 0) return;
                    break;
                case clang::BO_DivAssign:
                    if (right->low > 0) return;
                    break;
                default: break;
            }
            if (value && fits(*value, *target)) return;
        }
        if (field)
            refuse_bits(node, *field);
        else
            refuse(node, node.getComputationResultType(), to);
    }

    void refuse_bits(const clang::Expr& node, const clang::FieldDecl& field) {
        report_.error(Code::narrowing, where(node),
                      "the bit-field '" + field.getNameAsString() + "' has " + std::to_string(bit_width(field, ast_)) +
                          " bits, and the result may have more: compute it in a local, and mask it with '&'");
    }

    /// A list of initialisers in braces or parentheses: those of the bases, then one for each field that has a name.
    void look_at_list(const clang::Expr& list, llvm::ArrayRef<clang::Expr*> inits, const clang::Stmt& node) {
        const auto* record = list.getType()->getAsCXXRecordDecl();
        if (!record || record->isUnion()) {
            const auto* braces = llvm::dyn_cast<clang::InitListExpr>(&list);
            const auto* parentheses = llvm::dyn_cast<clang::CXXParenListInitExpr>(&list);
            const auto* member = braces ? braces->getInitializedFieldInUnion() : parentheses->getInitializedFieldInUnion();
            if (record && member && member->isBitField() && !inits.empty()) look_at(*member, *inits.front(), node);
            return;
        }
        // A list around a value of the same class is that value.
        if (inits.size() == 1 && ast_.hasSameUnqualifiedType(inits.front()->getType(), list.getType())) return;
        std::size_t at = record->getDefinition()->getNumBases();
        for (const auto* field : record->getDefinition()->fields()) {
            if (field->isUnnamedBitField()) continue;
            if (at >= inits.size()) return;
            if (field->isBitField()) look_at(*field, *inits[at], node);
            ++at;
        }
    }

    void initialises(const clang::CXXCtorInitializer& init) override {
        if (const auto* field = init.getAnyMember(); field && field->isBitField()) look_at(*field, *init.getInit(), *init.getInit());
    }

    void look_at(const clang::FieldDecl& field, const clang::Expr& value, const clang::Stmt& around) {
        if (field.getType()->isBooleanType()) return;
        const auto target = ranges_.range_of_bits(field);
        const auto* written = &value;
        if (const auto* member = llvm::dyn_cast<clang::CXXDefaultInitExpr>(written)) written = member->getExpr();
        const auto range = ranges_.range_at(*written, path(), around);
        // More than 64 bits have room for each number of at most 64.
        if (target ? range && fits(*range, *target)
                   : bit_width(field, ast_) >= ast_.getIntWidth(field.getType()) ||
                         (range && (range->low >= 0 || field.getType()->isSignedIntegerType())))
            return;
        const auto named = range_of_enumerators(written->IgnoreParenImpCasts()->getType());
        if (named && target && fits(*named, *target)) return;
        report_.error(Code::narrowing, where(value),
                      "the bit-field '" + field.getNameAsString() + "' has " + std::to_string(bit_width(field, ast_)) +
                          " bits, and this value may have more: " +
                          (named ? "give it as many as its enumerators need" : "mask it with '&'"));
    }

    /// What the values of a closed enum are between.
    static std::optional<Range> range_of_enumerators(clang::QualType type) {
        if (!is_closed_enum(type)) return std::nullopt;
        const auto* decl = type->castAs<clang::EnumType>()->getDecl()->getDefinition();
        if (!decl) return std::nullopt;
        std::optional<Range> range;
        for (const auto* enumerator : decl->enumerators()) {
            const auto& number = enumerator->getInitVal();
            if (number.getBitWidth() > 64) return std::nullopt;
            const __int128 exact = number.isSigned() ? static_cast<__int128>(number.getSExtValue())
                                                     : static_cast<__int128>(number.getZExtValue());
            range = range ? Range{std::min(range->low, exact), std::max(range->high, exact)} : Range{exact, exact};
        }
        return range;
    }

    void refuse(const clang::Expr& node, clang::QualType from, clang::QualType to, Site site = Site::current()) {
        auto& finding =
            report_.error(Code::narrowing, where(node),
                      "a '" + spell(from.getUnqualifiedType()) + "' becomes a '" + spell(to.getUnqualifiedType()) +
                          "' here, which cannot hold each of its values: write static_cast<" +
                          spell(to.getUnqualifiedType()) + ">(...) where that is meant, or check the value before",
                      site);
        // Of `x += y` it is the result that is converted, which nothing stands for.
        if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(&node)) write_down(*cast, to, finding);
    }

    /// The conversion as an edit: the value in the brackets of a static_cast, or its own brackets as those.
    void write_down(const clang::ImplicitCastExpr& cast, clang::QualType to, Finding& finding) const {
        const auto& value = *cast.getSubExpr();
        // In a template the type is this instantiation's.
        if (is_instance_ || !value.getType()->isArithmeticType() || !to->isArithmeticType() || !is_written(value.getSourceRange()))
            return;
        const auto word = "static_cast<" +
                          clang::TypeName::getFullyQualifiedName(to.getUnqualifiedType(), ast_, ast_.getPrintingPolicy()) + ">";
        if (llvm::isa<clang::ParenExpr>(value)) {
            finding.fix(clang::FixItHint::CreateInsertion(value.getBeginLoc(), word));
            return;
        }
        const auto end = clang::Lexer::getLocForEndOfToken(value.getEndLoc(), 0, ast_.getSourceManager(), ast_.getLangOpts());
        if (end.isInvalid()) return;
        finding.fix(clang::FixItHint::CreateInsertion(value.getBeginLoc(), word + "("))
            .fix(clang::FixItHint::CreateInsertion(end, ")"));
    }

    /// Whether `expression` is made by `&`, `|`, `^`, `~` and `>>` of values that fit `type`.
    bool is_bits_of(const clang::Expr& expression, clang::QualType type) const {
        const auto* node = expression.IgnoreParenImpCasts();
        if (node->isIntegerConstantExpr(ast_)) return false;
        if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(node)) {
            switch (binary->getOpcode()) {
                case clang::BO_And:
                case clang::BO_Or:
                case clang::BO_Xor: return is_part(*binary->getLHS(), type) && is_part(*binary->getRHS(), type);
                case clang::BO_Shr: return is_part(*binary->getLHS(), type);
                default: return false;
            }
        }
        const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(node);
        return unary && unary->getOpcode() == clang::UO_Not && is_part(*unary->getSubExpr(), type);
    }
    bool is_part(const clang::Expr& expression, clang::QualType type) const {
        if (is_bits_of(expression, type)) return true;
        const auto target = ranges_.range_of_type(type);
        const auto own = ranges_.range_of_type(expression.IgnoreParenImpCasts()->getType());
        if (target && own && fits(*own, *target)) return true;
        clang::Expr::EvalResult value;
        if (!target || !expression.EvaluateAsInt(value, ast_)) return false;
        const auto& number = value.Val.getInt();
        if (number.getSignificantBits() > 64) return false;
        const __int128 exact = number.isSigned() ? static_cast<__int128>(number.getSExtValue())
                                                 : static_cast<__int128>(number.getZExtValue());
        return fits({exact, exact}, *target);
    }

    bool is_inside_explicit_cast() const {
        for (const auto* outer : std::views::reverse(path())) {
            if (llvm::isa<clang::ExplicitCastExpr>(outer)) return true;
            if (!llvm::isa<clang::ImplicitCastExpr>(outer)) return false;
        }
        return false;
    }

    /// Where C++ itself asks for true or false.
    bool is_condition(const clang::Expr& cast) const {
        const auto* outer = around();
        if (!outer) return false;
        if (const auto* full = llvm::dyn_cast<clang::FullExpr>(outer))
            outer = path().size() > 1 ? path()[path().size() - 2] : nullptr, static_cast<void>(full);
        if (llvm::isa_and_present<clang::IfStmt, clang::WhileStmt, clang::DoStmt, clang::ForStmt>(outer)) return true;
        if (const auto* choice = llvm::dyn_cast_if_present<clang::ConditionalOperator>(outer))
            return choice->getCond()->IgnoreParens() == &cast;
        if (const auto* unary = llvm::dyn_cast_if_present<clang::UnaryOperator>(outer))
            return unary->getOpcode() == clang::UO_LNot;
        const auto* binary = llvm::dyn_cast_if_present<clang::BinaryOperator>(outer);
        return binary && binary->isLogicalOp();
    }

    const clang::ASTContext& ast_;
    bool is_instance_ = false;
    BoundedIndex ranges_;
    Report& report_;
};

}  // namespace

std::unique_ptr<Walk> narrowing(const Unit& unit, Report& report) { return std::make_unique<NarrowingWalk>(unit, report); }

}  // namespace keel::checker::rules
