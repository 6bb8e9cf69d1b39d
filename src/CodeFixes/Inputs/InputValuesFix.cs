using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Puts the default, the bounds, the step and the options of an input in order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InputValuesFix)), Shared]
public sealed class InputValuesFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [DiagnosticIds.DefaultOutsideBounds, DiagnosticIds.InputBoundsReversed, DiagnosticIds.InputStepNotPositive, DiagnosticIds.DefaultIsNoOption];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (InputValues.Find(finding) is not { } input)
        {
            return [];
        }

        Choice? choice = finding.Id switch
        {
            DiagnosticIds.DefaultOutsideBounds => NearestBound(input),
            DiagnosticIds.InputBoundsReversed => Swap(input),
            DiagnosticIds.InputStepNotPositive => Step(input),
            _ => FirstOption(input),
        };
        return choice is null ? [] : [choice];
    }

    private static Choice? NearestBound(InputValues input)
    {
        ExpressionSyntax? min = input.Expression("Min");
        ExpressionSyntax? max = input.Expression("Max");
        double value = input.Default() is { } written ? input.Number(written) ?? double.NaN : 0;
        (ExpressionSyntax Bound, double Number, bool IsMin)? nearest =
            input.Number(min) is { } least && value < least ? (min!, least, true)
            : input.Number(max) is { } most && value > most ? (max!, most, false)
            : null;
        return nearest is var (bound, number, isMin) ? Default(input, Text(bound, number, isMin, input.Type)) : null;
    }

    /// <summary>The bound as it is written, or the whole number inside it.</summary>
    private static string Text(ExpressionSyntax bound, double number, bool isMin, ITypeSymbol type)
    {
        bool isWhole = type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
        return isWhole && number != Math.Floor(number)
            ? (isMin ? Math.Ceiling(number) : Math.Floor(number)).ToString("R", CultureInfo.InvariantCulture)
            : isWhole && bound is not LiteralExpressionSyntax { Token.Value: int }
                ? number.ToString("R", CultureInfo.InvariantCulture)
                : bound.WithoutTrivia().ToString();
    }

    private static Choice? FirstOption(InputValues input) =>
        input.Options() is [{ } first, ..] ? Default(input, first.WithoutTrivia().ToString()) : null;

    /// <summary>Writes a default in the place of the wrong one, or behind a property that has none.</summary>
    private static Choice? Default(InputValues input, string text)
    {
        string title = $"Make {text} the default";
        if (input.Default() is { } written)
        {
            return new Choice("default", title, session => session.Replace(written, ParseExpression(text)));
        }

        return input.Property is { } property
            ? new Choice("default", title, session => session.Change(property, current => current
                .WithInitializer(EqualsValueClause(Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space), ParseExpression(text)))
                .WithSemicolonToken(Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(current.GetTrailingTrivia()))
                .WithAccessorList(current.AccessorList?.WithTrailingTrivia(Space))))
            : null;
    }

    private static Choice? Swap(InputValues input) =>
        input.Expression("Min") is { } min && input.Expression("Max") is { } max
            ? new Choice("swap", "Swap the bounds", session =>
            {
                session.Replace(min, max.WithoutTrivia());
                session.Replace(max, min.WithoutTrivia());
            })
            : null;

    private static Choice? Step(InputValues input)
    {
        if (input.Expression("Step") is not { } written || input.Number(written) is not { } number)
        {
            return null;
        }

        if (number < 0)
        {
            string positive = written is PrefixUnaryExpressionSyntax { Operand: var operand } ? operand.ToString() : (-number).ToString("R", CultureInfo.InvariantCulture);
            return new Choice("step", $"Step by {positive}", session => session.Replace(written, ParseExpression(positive)));
        }

        // A step of nothing is no step; only one that is named can go without moving others.
        return input.Argument("Step") switch
        {
            AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax list } argument => new Choice(
                "step", "Remove the step", session => session.Change(list, current => current.WithArguments(current.Arguments.RemoveAt(list.Arguments.IndexOf(argument))))),
            ArgumentSyntax { NameColon: not null, Parent: ArgumentListSyntax list } argument => new Choice(
                "step", "Remove the step", session => session.Change(list, current => current.WithArguments(current.Arguments.RemoveAt(list.Arguments.IndexOf(argument))))),
            _ => null,
        };
    }
}
