using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Makes an input that is declared too late an <c>[Input]</c> property, or a field that <c>Setup</c> assigns.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HoistInputFix)), Shared]
public sealed class HoistInputFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.InputReadInProcess];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (ScriptCall.Find(finding) is not { } call || InputCallSyntax.Read(finding, call) is not { } input)
        {
            yield break;
        }

        if (call.KeptBy() is null && input.IsProperty && Existing(call, input) is var (existing, isFree) && isFree)
        {
            yield return new Choice("property", $"Make '{input.Title}' an [Input] property", session => ToProperty(session, call, input, existing));
        }

        if (MoveToSetup.Choice(finding, call, input.Title, input.Inner()) is { } choice)
        {
            yield return choice;
        }
    }

    /// <summary>An input property that the script has already under that title; not free where one has it that is of another type.</summary>
    private static (IPropertySymbol? Property, bool IsFree) Existing(ScriptCall call, InputCallSyntax input)
    {
        foreach (IPropertySymbol property in call.Type.SelfAndBases().SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>()))
        {
            if (property.FindAttribute(KnownNames.InputAttribute) is { } attribute
                && (property.Name == input.Title || attribute.ConstructorArguments is [{ Value: string title }] && title == input.Title))
            {
                return (property, SymbolEqualityComparer.Default.Equals(property.Type, call.Operation.Type));
            }
        }

        return (null, true);
    }

    private static void ToProperty(FixSession session, ScriptCall call, InputCallSyntax input, IPropertySymbol? existing)
    {
        string name = existing?.Name ?? "";
        if (existing is null)
        {
            string wish = Names.Property(input.Title, "Input");
            if (session.NameFor(call.Type, input.Title, input.Text, wish, () => wish + "Input") is not var (given, isNew))
            {
                return;
            }

            name = given;
            if (isNew)
            {
                session.AddMember(call.Declaration, input.Property(name), Members.AfterInputs);
            }
        }

        foreach (ScriptCall alike in call.Alike())
        {
            alike.ReplaceBy(name, session);
        }
    }
}
