using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Reads the time of the bar in place of the clock.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BarTimeFix)), Shared]
public sealed class BarTimeFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ClockRead];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Nearest<MemberAccessExpressionSyntax>() is not { } access
            || finding.Model.GetSymbolInfo(access, finding.Token).Symbol is not IPropertySymbol { IsStatic: true, ContainingType.SpecialType: SpecialType.System_DateTime } clock
            || finding.Type() is not var (_, type)
            || !type.IsScript()
            || !finding.IsInstanceCode(access)
            || access.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Identifier.ValueText: not "Setup" })
        {
            yield break;
        }

        // The script's own Time, and not a local or a member that the user gave that name.
        string time = finding.IsHidden("Time", access.SpanStart) ? "this.Time.Value" : "Time.Value";
        string text = clock.Name == "Today" ? time + ".Date" : time;
        if (finding.Model.LookupSymbols(access.SpanStart, type, "Time").FirstOrDefault() is IPropertySymbol { Type: var kept } && kept.IsSdkType("Series"))
        {
            yield return new Choice("bar time", $"Use the bar's time: '{text}'", session => session.Replace(access, SyntaxFactory.ParseExpression(text)));
        }
    }
}
