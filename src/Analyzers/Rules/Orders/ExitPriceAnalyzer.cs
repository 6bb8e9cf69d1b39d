using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Exits that never do anything, and exits of which one argument takes the place of another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExitPriceAnalyzer : SdkAnalyzer
{
    private const string nearerCounts = "only the one that the price reaches first counts";

    private static readonly string[] triggers = ["profit", "limit", "loss", "stop", "trailPrice", "trailPoints"];

    private static readonly (string First, string Second, string Reason)[] rivals =
    [
        ("profit", "limit", nearerCounts),
        ("loss", "stop", nearerCounts),
        ("trailPrice", "trailPoints", nearerCounts),
        ("quantity", "quantityPercent", "the percentage is not looked at"),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.ExitWithoutPrice, Descriptors.ExitPriceHidden, Descriptors.TrailWithoutStart];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is not ("Exit" or "Close") || !OrderCommand.IsDeclaredBySdk(call.TargetMethod))
        {
            return;
        }

        if (call.TargetMethod.Name == "Exit" && !ReportMissing(context, call))
        {
            return;
        }

        foreach ((string first, string second, string reason) in rivals)
        {
            if (call.Given(first) is { } one
                && call.Given(second) is { } other
                && !PossibleNa.In(one.Value, context.CancellationToken)
                && !PossibleNa.In(other.Value, context.CancellationToken))
            {
                IArgumentOperation later = one.Syntax.SpanStart > other.Syntax.SpanStart ? one : other;
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.ExitPriceHidden, later.Syntax.GetLocation(), call.TargetMethod.Name, first, second, reason));
            }
        }
    }

    /// <returns>Whether the exit has a price at all.</returns>
    private static bool ReportMissing(OperationAnalysisContext context, IInvocationOperation call)
    {
        bool hasTrail = call.Given("trailPrice") is not null || call.Given("trailPoints") is not null;
        IArgumentOperation? offset = call.Given("trailOffset");
        if (!triggers.Any(trigger => call.Given(trigger) is not null))
        {
            string remedy = offset is null
                ? "give it a profit, limit, loss, stop or trail, or call 'Close' to leave at market"
                : "a trailing stop needs 'trailPoints' or 'trailPrice' to start it";
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ExitWithoutPrice, call.NameLocation(), remedy));
            return false;
        }

        if (offset is not null && !hasTrail)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.TrailWithoutStart, offset.Syntax.GetLocation()));
        }

        return true;
    }
}
