using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.CodeFixes;

/// <summary>Where the source says what an input may be: the arguments of its attribute, or of its call.</summary>
internal sealed class InputValues
{
    private readonly Finding finding;
    private readonly Dictionary<string, SyntaxNode> arguments = new(StringComparer.OrdinalIgnoreCase);

    private InputValues(Finding finding, ITypeSymbol type, PropertyDeclarationSyntax? property)
    {
        this.finding = finding;
        Type = type;
        Property = property;
    }

    public ITypeSymbol Type { get; }

    /// <summary>The property; null where a call declares the input.</summary>
    public PropertyDeclarationSyntax? Property { get; }

    public static InputValues? Find(Finding finding)
    {
        if (finding.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { } call
            && finding.Model.GetOperation(call, finding.Token) is IInvocationOperation { Type: { } type } operation)
        {
            InputValues found = new(finding, type, null);
            foreach (IArgumentOperation argument in operation.Arguments)
            {
                if (argument is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax syntax, Parameter: { } parameter })
                {
                    found.arguments[parameter.Name == "defaultValue" ? "Default" : parameter.Name] = syntax;
                }
            }

            return found;
        }

        if (finding.Nearest<PropertyDeclarationSyntax>() is not { } property
            || finding.Model.GetDeclaredSymbol(property, finding.Token) is not { } symbol
            || symbol.FindAttribute(KnownNames.InputAttribute)?.ApplicationSyntaxReference is not { } reference
            || reference.SyntaxTree != finding.Model.SyntaxTree
            || reference.GetSyntax(finding.Token) is not AttributeSyntax attribute)
        {
            return null;
        }

        InputValues values = new(finding, symbol.Type, property);
        foreach (AttributeArgumentSyntax argument in attribute.ArgumentList?.Arguments ?? [])
        {
            if (argument.NameEquals?.Name.Identifier.ValueText is { } name)
            {
                values.arguments[name] = argument;
            }
        }

        return values;
    }

    /// <summary>The argument of that name.</summary>
    public SyntaxNode? Argument(string name) => arguments.TryGetValue(name, out SyntaxNode? argument) ? argument : null;

    /// <summary>What is written for it.</summary>
    public ExpressionSyntax? Expression(string name) => Argument(name) switch
    {
        ArgumentSyntax argument => argument.Expression,
        AttributeArgumentSyntax argument => argument.Expression,
        _ => null,
    };

    /// <summary>What is written for the default.</summary>
    public ExpressionSyntax? Default() => Property is null ? Expression("Default") : Property.Initializer?.Value;

    /// <summary>The number that is written for it; null where there is none.</summary>
    public double? Number(ExpressionSyntax? expression) =>
        expression is not null && finding.Model.GetConstantValue(expression, finding.Token) is { HasValue: true, Value: IConvertible value and not (string or char or bool) }
            ? value.ToDouble(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>What is written for the options, one by one.</summary>
    public ExpressionSyntax[] Options() => Expression("Options") is { } options ? Elements(options) ?? [] : [];

    /// <summary>The elements of an array or a list as it is written.</summary>
    public static ExpressionSyntax[]? Elements(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax list when list.Elements.All(static element => element is ExpressionElementSyntax) =>
            [.. list.Elements.Select(static element => ((ExpressionElementSyntax)element).Expression)],
        ImplicitArrayCreationExpressionSyntax { Initializer: var list } => [.. list.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } list } => [.. list.Expressions],
        _ => null,
    };
}
