using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>A series compared with itself, by an operator or by a cross, which gives the same on all bars.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelfComparisonAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SeriesComparedWithItself];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        context.RegisterOperationAction(AnalyzeOperator, OperationKind.Binary);
        context.RegisterOperationAction(AnalyzeCross, OperationKind.Invocation);
    }

    /// <summary>Whether the operator compares a series with itself.</summary>
    internal static bool IsWrong(IBinaryOperation binary) =>
        binary.OperatorKind
            is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
        && SameValue.IsOfBar(binary.LeftOperand)
        && SameValue.IsOfBar(binary.RightOperand)
        && SameValue.Is(binary.LeftOperand, binary.RightOperand);

    private static void AnalyzeOperator(OperationAnalysisContext context)
    {
        IBinaryOperation binary = (IBinaryOperation)context.Operation;
        if (IsWrong(binary))
        {
            Report(context, binary.Syntax, binary.Syntax.ToString());
        }
    }

    private static void AnalyzeCross(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is "Cross" or "Crossover" or "Crossunder"
            && call.Arguments is [{ Value: var first }, { Value: var second }]
            && call.TargetMethod.DefinesSeries()
            && SameValue.Is(first, second))
        {
            Report(context, call.Syntax, call.Syntax.ToString());
        }
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode syntax, string text) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.SeriesComparedWithItself, syntax.GetLocation(), text));
}
