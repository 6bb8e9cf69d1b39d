using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Edits of the members of a type.</summary>
internal static class Members
{
    /// <summary>The type with one member more, with braces if it had none.</summary>
    public static TypeDeclarationSyntax Insert(TypeDeclarationSyntax type, int index, MemberDeclarationSyntax member)
    {
        if (type.OpenBraceToken.IsKind(SyntaxKind.None) || type.OpenBraceToken.IsMissing)
        {
            SyntaxTriviaList after = type.SemicolonToken.TrailingTrivia;
            type = type
                .WithSemicolonToken(default)
                .WithOpenBraceToken(Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(after));
        }
        else if (type.Members.Count == 0 && type.OpenBraceToken.GetNextToken() == type.CloseBraceToken && !type.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            // { } on one line does not stay there.
            type = type
                .WithOpenBraceToken(type.OpenBraceToken.WithLeadingTrivia(ElasticCarriageReturnLineFeed).WithTrailingTrivia(ElasticMarker))
                .WithCloseBraceToken(type.CloseBraceToken.WithLeadingTrivia(ElasticMarker))
                .WithAdditionalAnnotations(Formatter.Annotation);
        }

        return type.WithMembers(index > 0 && IsInput(member) && IsInput(type.Members[index - 1])
            ? BehindInput(type.Members, index, member)
            : type.Members.Insert(index, member));
    }

    /// <summary>Inputs stand on lines that follow each other.</summary>
    private static SyntaxList<MemberDeclarationSyntax> BehindInput(SyntaxList<MemberDeclarationSyntax> members, int index, MemberDeclarationSyntax member)
    {
        MemberDeclarationSyntax before = members[index - 1];
        SyntaxTrivia line = EndOfLine(Trivia.LineEnd(before));
        SyntaxTriviaList after = before.GetTrailingTrivia();
        bool endsLine = after.Any(SyntaxKind.EndOfLineTrivia) && !after.Last().HasAnnotation(SyntaxAnnotation.ElasticAnnotation);

        // One that was just added has not been laid out: what separates it from the rest goes behind the new one.
        return members
            .Replace(before, endsLine ? before : before.WithTrailingTrivia(line))
            .Insert(index, member.WithLeadingTrivia(Whitespace("")).WithTrailingTrivia(endsLine ? TriviaList(line) : after));
    }

    /// <summary>Behind the inputs that there are, or before all else.</summary>
    public static int AfterInputs(SyntaxList<MemberDeclarationSyntax> members) => 1 + members.LastIndexOf(IsInput);

    /// <summary>Behind the fields that there are, or behind the inputs.</summary>
    public static int AfterFields(SyntaxList<MemberDeclarationSyntax> members)
    {
        int last = members.LastIndexOf(static member => member is FieldDeclarationSyntax);
        return last >= 0 ? last + 1 : AfterInputs(members);
    }

    /// <summary>Before the first method, or behind all else.</summary>
    public static int BeforeMethods(SyntaxList<MemberDeclarationSyntax> members)
    {
        int first = members.IndexOf(static member => member is MethodDeclarationSyntax);
        return first >= 0 ? first : members.Count;
    }

    public static int AtEnd(SyntaxList<MemberDeclarationSyntax> members) => members.Count;

    private static bool IsInput(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax property
        && property.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString() is "Input" or "InputAttribute");

    /// <summary>Whether the type, a type around it or one that it derives from has a member of that name.</summary>
    public static bool AreNamed(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return type.TypeParameters.Any(parameter => parameter.Name == name);
    }

    /// <summary>The <c>Setup</c> that is written in this document, where the type has one; whether a new one may be written where it has none.</summary>
    public static (MethodDeclarationSyntax? Here, bool MayAdd) Setup(Finding finding, INamedTypeSymbol type) =>
        Lifecycle.FindSetup(type) is { } setup
            ? (SymbolEqualityComparer.Default.Equals(setup.ContainingType, type) ? finding.DeclarationHere<MethodDeclarationSyntax>(setup) : null, false)
            : (null, type.GetMembers("Setup").IsEmpty);

    /// <summary>The method with a statement before all others, and with a block if it was an expression.</summary>
    public static MethodDeclarationSyntax Prepend(MethodDeclarationSyntax method, IEnumerable<StatementSyntax> statements)
    {
        BlockSyntax body = method.Body
            ?? (method.ExpressionBody is { } arrow ? Block(ExpressionStatement(arrow.Expression.WithoutTrivia())) : Block());
        SyntaxTriviaList after = method.SemicolonToken.TrailingTrivia;
        MethodDeclarationSyntax changed = method.WithBody(body.WithStatements(body.Statements.InsertRange(0, statements)));
        return method.Body is not null
            ? changed
            : changed
                .WithExpressionBody(null)
                .WithSemicolonToken(default)
                .WithParameterList(method.ParameterList.WithTrailingTrivia(ElasticCarriageReturnLineFeed))
                .WithBody(changed.Body!.WithCloseBraceToken(changed.Body.CloseBraceToken.WithTrailingTrivia(after)))
                .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
