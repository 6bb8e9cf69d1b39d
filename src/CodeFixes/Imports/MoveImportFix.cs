using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Barline.CodeFixes;

/// <summary>Moves an import from <c>Process</c> to <c>Setup</c>, and keeps it in a field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveImportFix)), Shared]
public sealed class MoveImportFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ImportInProcess];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (ScriptCall.Find(finding) is { } call
            && call.Operation.TargetMethod.Name == KnownNames.Import
            && call.Operation.Type is { } type
            && MoveToSetup.Choice(finding, call, Names.Field(type.Name, "imported"), call.Syntax) is { } choice)
        {
            yield return choice;
        }
    }
}
