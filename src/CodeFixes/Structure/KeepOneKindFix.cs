using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Keeps one of <c>[Strategy]</c> and <c>[Indicator]</c>, the one that the class looks like first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOneKindFix)), Shared]
public sealed class KeepOneKindFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.StrategyAndIndicator];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Type() is not var (_, type))
        {
            return [];
        }

        // A class without outputs can only be a strategy, also where its Process is yet to be put right.
        bool isStrategy = Lifecycle.FindProcess(type) is not null
            || !type.SelfAndBases().Any(static each => each.GetMembers().Any(static member => member.FindAttribute(KnownNames.OutputAttribute) is not null));
        Choice?[] choices =
        [
            Keep(finding, type, "[Strategy]", KnownNames.IndicatorAttribute),
            Keep(finding, type, "[Indicator]", KnownNames.StrategyAttribute),
        ];
        return (isStrategy ? choices : choices.Reverse()).OfType<Choice>();
    }

    private static Choice? Keep(Finding finding, INamedTypeSymbol type, string kept, string dropped)
    {
        if (type.FindAttribute(dropped)?.ApplicationSyntaxReference is not { } reference
            || reference.SyntaxTree != finding.Model.SyntaxTree
            || reference.GetSyntax(finding.Token) is not AttributeSyntax attribute
            || attribute.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declaration)
        {
            return null;
        }

        string name = attribute.Name.ToString();
        return new Choice(
            "keep " + kept, $"Keep {kept}", session => session.Change(declaration, current => Modifiers.Without(current, each => each.Name.ToString() == name)));
    }
}
