using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Adds an empty <c>Process</c> to a strategy that has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddProcessFix)), Shared]
public sealed class AddProcessFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.MissingProcess];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Nearest<TypeDeclarationSyntax>() is { } declaration)
        {
            yield return new Choice(
                "process",
                "Add 'Process(Bar bar)'",
                session => session.AddMember(declaration, Syntax.Method(KnownNames.Process, Syntax.BarParameter()), Members.AtEnd));
        }
    }
}
