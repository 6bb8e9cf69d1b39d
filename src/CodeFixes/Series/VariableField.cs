using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>A field that may become a <c>Var&lt;T&gt;</c>, with all that its script does with it.</summary>
internal sealed class VariableField
{
    private readonly Finding finding;
    private readonly FieldDeclarationSyntax declaration;
    private readonly ExpressionSyntax[] uses;

    private VariableField(Finding finding, IFieldSymbol symbol, FieldDeclarationSyntax declaration, ITypeSymbol element)
    {
        this.finding = finding;
        this.declaration = declaration;
        Symbol = symbol;
        Element = element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        uses = Uses(declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>()!);
    }

    public IFieldSymbol Symbol { get; }

    /// <summary>The type of one bar's value.</summary>
    public string Element { get; }

    /// <summary>Whether all reads want the value of the field, none its history.</summary>
    public bool IsReadAsValueOnly => Array.TrueForAll(uses, use => IsWritten(use) || !IsConsumedAsSeries(use)) && !IsByReference;

    /// <summary>Whether all that is done with the field can be done with a variable.</summary>
    public bool CanBeVariable => !IsByReference;

    private bool IsByReference => Array.Exists(uses, static use => use.Parent is RefExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 });

    /// <summary>The field that is marked, where it is a private one of a script that is written in this file alone.</summary>
    public static VariableField? Find(Finding finding, ExpressionSyntax marked)
    {
        if (finding.Model.GetSymbolInfo(marked, finding.Token).Symbol is not IFieldSymbol { IsStatic: false, IsReadOnly: false, DeclaredAccessibility: Accessibility.Private } field
            || !field.ContainingType.IsScript()
            || !field.GetAttributes().IsEmpty
            || finding.DeclarationHere<FieldDeclarationSyntax>(field) is not { Declaration.Variables.Count: 1 } declaration
            || field.ContainingType.DeclaringSyntaxReferences.Count(reference => !reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)) != 1)
        {
            return null;
        }

        ITypeSymbol element = field.Type is INamedTypeSymbol { TypeArguments: [var argument] } && field.Type.IsSdkType(KnownNames.Series) ? argument : field.Type;

        // A variable of whole numbers is no number among series of double, so such a field stays its author's.
        return element.SpecialType is SpecialType.System_Double or SpecialType.System_Boolean
            ? new VariableField(finding, field, declaration, element)
            : null;
    }

    /// <summary>Makes the field one of the value's type.</summary>
    public void ToValue(FixSession session)
    {
        if (session.IsFirstEditOf(declaration))
        {
            session.Change(declaration, current => current.WithDeclaration(current.Declaration.WithType(ParseTypeName(Element).WithTriviaFrom(current.Declaration.Type))));
        }
    }

    /// <summary>Makes the field a variable; what is set is its value, and what reads it as a number reads its value.</summary>
    public void ToVariable(FixSession session)
    {
        if (!session.IsFirstEditOf(declaration))
        {
            return;
        }

        foreach (ExpressionSyntax use in uses.Where(use => IsWritten(use) || !IsSeriesUse(use)))
        {
            session.Editor.ReplaceNode(use, static (current, _) => MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, ((ExpressionSyntax)current).WithoutTrivia(), IdentifierName("Value")).WithTriviaFrom(current));
        }

        session.Change(declaration, Declare);
    }

    private FieldDeclarationSyntax Declare(FieldDeclarationSyntax current)
    {
        VariableDeclaratorSyntax variable = current.Declaration.Variables[0];

        // A number that is not given a value is 0, where a new variable is na.
        ExpressionSyntax? start = variable.Initializer?.Value ?? (Symbol.Type.IsSdkType(KnownNames.Series) ? null : Start());
        ImplicitObjectCreationExpressionSyntax value = ImplicitObjectCreationExpression(
            ArgumentList(start is null ? [] : SingletonSeparatedList(Argument(start.WithoutTrivia()))), null);
        return current
            .WithModifiers(current.Modifiers.Add(Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(Space)))
            .WithDeclaration(current.Declaration
                .WithType(ParseTypeName($"global::Barline.Var<{Element}>").WithTriviaFrom(current.Declaration.Type).WithAdditionalAnnotations(Simplifier.Annotation))
                .WithVariables(SingletonSeparatedList(variable
                    .WithIdentifier(variable.Identifier.WithTrailingTrivia(Space))
                    .WithInitializer(EqualsValueClause(Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space), value)))));
    }

    private LiteralExpressionSyntax Start() => Element == "bool"
        ? LiteralExpression(SyntaxKind.FalseLiteralExpression)
        : LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(0));

    private ExpressionSyntax[] Uses(TypeDeclarationSyntax type) =>
    [
        .. type.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == Symbol.Name && SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(name, finding.Token).Symbol, Symbol))
            .Select(static name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name),
    ];

    private static bool IsWritten(ExpressionSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
        _ => false,
    };

    /// <summary>Whether the field is a part of an expression over series, or is read as one.</summary>
    private bool IsSeriesUse(ExpressionSyntax use)
    {
        if (use.Parent is ElementAccessExpressionSyntax)
        {
            return true;
        }

        IOperation? current = finding.Model.GetOperation(use, finding.Token);
        while (current?.Parent is IConversionOperation or IParenthesizedOperation)
        {
            current = current.Parent;
            if (current is IConversionOperation { Type: { } converted } && !IsSeries(converted))
            {
                return false;
            }
        }

        return current?.Parent switch
        {
            IBinaryOperation { Type: { } type } => IsSeries(type),
            IUnaryOperation { Type: { } type } => IsSeries(type),
            _ => current?.Type is { } own && IsSeries(own),
        };
    }

    /// <summary>Whether the expression that the use is a part of is read as a series in the end.</summary>
    private bool IsConsumedAsSeries(ExpressionSyntax use)
    {
        if (use.Parent is ElementAccessExpressionSyntax)
        {
            return true;
        }

        IOperation? current = finding.Model.GetOperation(use, finding.Token);
        while (current?.Parent is IConversionOperation or IParenthesizedOperation or IBinaryOperation or IUnaryOperation && current.Type is { } type && IsSeries(type))
        {
            current = current.Parent;
        }

        return current?.Type is { } read && IsSeries(read);
    }

    private static bool IsSeries(ITypeSymbol type) =>
        type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression) || type.IsSdkType(KnownNames.Var);
}
