using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.CodeFixes;

/// <summary>Leaves one of two arguments out that say the same in two ways.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HiddenArgumentFix)), Shared]
public sealed class HiddenArgumentFix : SdkCodeFix
{
    private static readonly (string First, string Second)[] rivals =
        [("profit", "limit"), ("loss", "stop"), ("trailPrice", "trailPoints"), ("quantity", "quantityPercent")];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ExitPriceHidden];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Nearest<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } marked
            || finding.Model.GetOperation(call, finding.Token) is not IInvocationOperation operation)
        {
            yield break;
        }

        IArgumentOperation[] given = [.. operation.Arguments.Where(static argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null })];
        string? name = given.FirstOrDefault(argument => argument.Syntax == marked)?.Parameter!.Name;
        (string First, string Second)[] pair = [.. rivals.Where(each => each.First == name || each.Second == name)];
        if (pair.Length == 0)
        {
            yield break;
        }

        // The second of a pair is the one without effect where it matters which; of prices either may be meant.
        foreach ((string key, string dropped) in new[] { ("drop second", pair[0].Second), ("drop first", pair[0].First) })
        {
            if (given.FirstOrDefault(argument => argument.Parameter!.Name == dropped)?.Syntax is ArgumentSyntax argument)
            {
                yield return new Choice(key, $"Leave '{dropped}' out", session => session.Change(call.ArgumentList, current => Without(current, call.ArgumentList, argument, given)));
            }
        }
    }

    private static ArgumentListSyntax Without(ArgumentListSyntax current, ArgumentListSyntax original, ArgumentSyntax dropped, IArgumentOperation[] given)
    {
        int index = original.Arguments.IndexOf(dropped);
        SeparatedSyntaxList<ArgumentSyntax> arguments = current.Arguments;
        if (index < 0 || arguments.Count != original.Arguments.Count)
        {
            return current;
        }

        // Those behind it lose their place, and so get their names.
        for (int i = index + 1; i < arguments.Count; i++)
        {
            ArgumentSyntax argument = arguments[i];
            if (argument.NameColon is null && given.FirstOrDefault(each => each.Syntax == original.Arguments[i])?.Parameter is { } parameter)
            {
                NameColonSyntax name = SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter.Name)).WithTrailingTrivia(SyntaxFactory.Space);
                arguments = arguments.Replace(argument, argument.WithNameColon(name.WithLeadingTrivia(argument.GetLeadingTrivia())).WithExpression(argument.Expression.WithoutLeadingTrivia()));
            }
        }

        return current.WithArguments(arguments.RemoveAt(index));
    }
}
