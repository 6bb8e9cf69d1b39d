using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Marks a series of an indicator that has no output with <c>[Output]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputFix)), Shared]
public sealed class OutputFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.IndicatorWithoutOutput];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Type() is not var (_, type))
        {
            return [];
        }

        (ISymbol Member, MemberDeclarationSyntax Declaration)[] series =
        [
            .. type.GetMembers()
                .Where(IsSeries)
                .Select(member => (member, finding.DeclarationHere<MemberDeclarationSyntax>(member)!))
                .Where(static each => each.Item2 is PropertyDeclarationSyntax or FieldDeclarationSyntax { Declaration.Variables.Count: 1 })
                .OrderByDescending(static each => each.member.DeclaredAccessibility == Accessibility.Public),
        ];

        // Fix all takes the first of each, and the menu shows the names.
        return series.Select((each, index) => new Choice(
            $"output {index}", $"Mark '{each.Member.Name}' with [Output]", session => session.Change(each.Declaration, Mark)));
    }

    private static bool IsSeries(ISymbol member) =>
        member is { IsStatic: false, IsImplicitlyDeclared: false, CanBeReferencedByName: true }
        && !member.DeclaringSyntaxReferences.IsEmpty
        && ((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is { } type
        && (type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression))
        && member is not IPropertySymbol { GetMethod: null };

    private static MemberDeclarationSyntax Mark(MemberDeclarationSyntax member)
    {
        // Parsed, so that it stays on the line of the member.
        AttributeListSyntax output = ParseMemberDeclaration("[global::Barline.Output] int x;")!.AttributeLists[0];
        NameSyntax name = output.Attributes[0].Name;
        output = output.ReplaceNode(name, name.WithAdditionalAnnotations(Simplifier.Annotation));
        SyntaxTriviaList before = member.GetLeadingTrivia();
        MemberDeclarationSyntax bare = member.WithLeadingTrivia();
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, output.WithLeadingTrivia(before).WithTrailingTrivia(Space)));
    }
}
