using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>A call such as <c>Input.Int("Length", 20, min: 1)</c>, and the property that says the same.</summary>
internal sealed class InputCallSyntax
{
    private readonly ScriptCall call;
    private readonly ExpressionSyntax? defaultValue;
    private readonly List<AttributeArgumentSyntax> settings = [];

    private InputCallSyntax(Finding finding, ScriptCall call, string title)
    {
        this.call = call;
        Title = title;
        IsProperty = InputTypes.KindOf(call.Operation.TargetMethod.ReturnType) is not null && call.Operation.TargetMethod.Name != "Symbol";
        foreach (IArgumentOperation argument in call.Operation.Arguments.Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit))
        {
            if (argument.Syntax is not ArgumentSyntax { Expression: var expression })
            {
                IsProperty = false;
                continue;
            }

            switch (argument.Parameter?.Name)
            {
                case "title":
                    break;
                case "defaultValue":
                    defaultValue = expression.WithoutTrivia();
                    IsProperty &= finding.DependsOnStaticsOnly(expression);
                    break;
                case "options":
                    ExpressionSyntax[]? options = InputValues.Elements(expression);
                    IsProperty &= options is not null && options.All(IsConstant);
                    settings.Add(Setting("Options", Array(options ?? [])));
                    break;
                case { } name:
                    IsProperty &= IsConstant(expression);
                    settings.Add(Setting(char.ToUpperInvariant(name[0]) + name.Substring(1), expression.WithoutTrivia()));
                    break;
                default:
                    IsProperty = false;
                    break;
            }
        }

        IsProperty &= defaultValue is not null;

        bool IsConstant(ExpressionSyntax expression) => finding.Model.GetConstantValue(expression, finding.Token).HasValue;
    }

    public string Title { get; }

    /// <summary>Whether a property can say the same.</summary>
    public bool IsProperty { get; }

    /// <summary>The call as it is written, spaces left out.</summary>
    public string Text => call.Syntax.NormalizeWhitespace().ToString();

    /// <summary>Reads a call; null where it is not one of those that declare inputs, or has no constant title.</summary>
    public static InputCallSyntax? Read(Finding finding, ScriptCall call)
    {
        IMethodSymbol method = call.Operation.TargetMethod;
        for (IMethodSymbol? overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            method = overridden;
        }

        return method.ContainingType.IsSdkType(KnownNames.InputNamespace)
            && call.Operation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "title")?.Value.ConstantValue is { HasValue: true, Value: string title }
                ? new InputCallSyntax(finding, call, title)
                : null;
    }

    /// <summary>The call with the script's own <c>Input</c>, which a local or a parameter may have stood for.</summary>
    public ExpressionSyntax Inner() =>
        call.Syntax.Expression is MemberAccessExpressionSyntax { Name: var name } && call.Operation.Instance is not IPropertyReferenceOperation { Instance: IInstanceReferenceOperation }
            ? call.Syntax.WithExpression(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, IdentifierName(KnownNames.Input), name))
            : call.Syntax;

    /// <summary><c>[Input(Min = 1)] public int Length { get; init; } = 20;</c></summary>
    public PropertyDeclarationSyntax Property(string name)
    {
        List<AttributeArgumentSyntax> arguments = [.. settings];
        if (name != Title)
        {
            arguments.Insert(0, AttributeArgument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(Title))));
        }

        // Parsed, so that it stays on one line: what is put together of nodes is laid out with its attribute on a line of its own.
        string attribute = arguments.Count == 0 ? "[Input]" : $"[Input({string.Join(", ", arguments.Select(static argument => argument.NormalizeWhitespace().ToString()))})]";
        PropertyDeclarationSyntax property = (PropertyDeclarationSyntax)ParseMemberDeclaration(
            $"{attribute} public {Syntax.Type(call.Operation.TargetMethod.ReturnType)} {name} {{ get; init; }} = {Default()};")!;
        return property
            .ReplaceNode(property.Type, property.Type.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithLeadingTrivia(ElasticMarker)
            .WithTrailingTrivia(ElasticMarker);
    }

    private static AttributeArgumentSyntax Setting(string name, ExpressionSyntax value) => AttributeArgument(NameEquals(name), null, value);

    private static ArrayCreationExpressionSyntax Array(ExpressionSyntax[] elements) => ArrayCreationExpression(
        ArrayType(PredefinedType(Token(SyntaxKind.ObjectKeyword)), SingletonList(ArrayRankSpecifier(SingletonSeparatedList<ExpressionSyntax>(OmittedArraySizeExpression())))),
        InitializerExpression(SyntaxKind.ArrayInitializerExpression, SeparatedList(elements.Select(static element => element.WithoutTrivia()))));

    /// <summary>The default; timeframes and sessions are given to the call as texts.</summary>
    private string Default()
    {
        ITypeSymbol type = call.Operation.TargetMethod.ReturnType;
        return type.Name is "Timeframe" or "Session" && type.IsSdkType(type.Name) ? $"{type.Name}.Parse({defaultValue})" : $"{defaultValue}";
    }
}
