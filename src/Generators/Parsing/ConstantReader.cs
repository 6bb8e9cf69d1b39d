using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Reads expressions of a script's source whose value is known without running it.</summary>
internal sealed class ConstantReader(SemanticModels models)
{
    /// <summary>The constant, or false. Literals are read from the syntax alone: binding the body around them costs far more.</summary>
    public bool TryRead(ExpressionSyntax expression, CancellationToken token, out object? value)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.DefaultLiteralExpression):
                value = literal.Token.Value;
                return true;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax negated }
                when negated.Token.Value is int or double:
                value = negated.Token.Value is int number ? (object)-number : -(double)negated.Token.Value;
                return true;
            default:
                Optional<object?> constant = models.For(expression).GetConstantValue(expression, token);
                value = constant.Value;
                return constant.HasValue;
        }
    }

    /// <summary>The expression as the generated code can repeat it: a constant, or a public static member; null for all else.</summary>
    /// <param name="expression">What the source says.</param>
    /// <param name="kind">The input's kind, to which a number is converted.</param>
    /// <param name="type">The input's type, for an enum's members; null where it is not known.</param>
    /// <param name="token">Cancels the read.</param>
    public string? Write(ExpressionSyntax expression, string kind, ITypeSymbol? type, CancellationToken token)
    {
        if (kind == "Enum" && type is null)
        {
            type = models.For(expression).GetTypeInfo(expression, token).Type;
        }

        if (TryRead(expression, token, out object? value))
        {
            return WriteValue(value, kind, type);
        }

        return models.For(expression).GetSymbolInfo(expression, token).Symbol switch
        {
            IFieldSymbol { IsStatic: true } field => WriteMember(field),
            IPropertySymbol { IsStatic: true } property => WriteMember(property),
            _ => null,
        };
    }

    /// <summary>A constant as an expression of the input's kind; null where it is not of that kind.</summary>
    public static string? WriteValue(object? value, string kind, ITypeSymbol? type) => (kind, value) switch
    {
        (_, null) => null,
        ("Double", IConvertible) when value is not (string or bool or char) => Literals.Double(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        ("Long", IConvertible) when value is int or long or short or byte or sbyte or ushort or uint =>
            Literals.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture), null),
        ("Int", IConvertible) when value is int or short or byte or sbyte or ushort or char =>
            Literals.Of(value is char character ? (int)character : Convert.ToInt32(value, CultureInfo.InvariantCulture), null),
        ("Bool", bool) or ("String" or "Symbol", string) => Literals.Of(value, null),
        ("Enum", _) when type is { TypeKind: TypeKind.Enum } => Literals.Of(value, type),
        _ => null,
    };

    private static string? WriteMember(ISymbol member)
    {
        for (ISymbol? current = member; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
            {
                return null;
            }
        }

        return $"{member.ContainingType.Qualified()}.{member.Name.Escaped()}";
    }
}
