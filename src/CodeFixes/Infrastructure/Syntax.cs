using Barline.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Pieces of code that fixes write.</summary>
internal static class Syntax
{
    /// <summary>A <c>void</c> method without modifiers.</summary>
    public static MethodDeclarationSyntax Method(string name, ParameterSyntax? parameter = null, params StatementSyntax[] statements) =>
        MethodDeclaration(PredefinedType(Token(SyntaxKind.VoidKeyword)), name)
            .WithParameterList(ParameterList(parameter is null ? [] : SingletonSeparatedList(parameter)))
            .WithBody(Block(statements));

    /// <summary><c>Bar bar</c>.</summary>
    public static ParameterSyntax BarParameter() => Parameter(Identifier("bar")).WithType(SdkType(KnownNames.Bar));

    /// <summary>A type of the SDK, in as few words as the place allows.</summary>
    public static TypeSyntax SdkType(string name) => Type($"global::{KnownNames.Namespace}.{name}");

    /// <summary>A type, in as few words as the place allows.</summary>
    public static TypeSyntax Type(ITypeSymbol type) => Type(type.ToDisplayString(
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)));

    /// <summary>A type named in full, in as few words as the place allows.</summary>
    public static TypeSyntax Type(string fullName) => ParseTypeName(fullName).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary><c>name = value;</c></summary>
    public static StatementSyntax Assignment(ExpressionSyntax target, ExpressionSyntax value) =>
        ExpressionStatement(AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, target, value));

    /// <summary><c>private Type name;</c></summary>
    public static FieldDeclarationSyntax Field(TypeSyntax type, string name) =>
        FieldDeclaration(VariableDeclaration(type, SingletonSeparatedList(VariableDeclarator(name)))).WithModifiers(TokenList(Token(SyntaxKind.PrivateKeyword)));

    /// <summary>A member's name, with <c>this.</c> where something else has that name.</summary>
    public static ExpressionSyntax Member(string name, bool isHidden) => isHidden
        ? MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, ThisExpression(), IdentifierName(name))
        : IdentifierName(name);

    /// <summary>An expression in parentheses, which the simplifier takes away where they are not needed.</summary>
    public static ExpressionSyntax InParentheses(ExpressionSyntax expression) =>
        ParenthesizedExpression(expression.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation);
}
