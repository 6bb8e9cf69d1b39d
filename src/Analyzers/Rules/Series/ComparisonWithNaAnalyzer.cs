using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Comparisons with na, which are the same whatever is compared. <c>x.Equals(double.NaN)</c> and <c>x is double.NaN</c> do ask for na.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComparisonWithNaAnalyzer : SdkAnalyzer
{
    /// <summary>The property of a finding that holds what is compared, where the comparison stands for the question whether it is na.</summary>
    public const string Operand = "Operand";

    /// <summary>The property of a finding that says whether the question is asked the other way round.</summary>
    public const string IsNegated = "IsNegated";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ComparisonWithNa];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(Analyze, OperationKind.Binary);

    private static void Analyze(OperationAnalysisContext context)
    {
        IBinaryOperation binary = (IBinaryOperation)context.Operation;
        if (!IsComparison(binary.OperatorKind) || !(IsNa(binary.LeftOperand) || IsNa(binary.RightOperand)))
        {
            return;
        }

        bool isNegated = binary.OperatorKind == BinaryOperatorKind.NotEquals;
        string operand = (IsNa(binary.LeftOperand) ? binary.RightOperand : binary.LeftOperand).Syntax.ToString();
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (isNegated || binary.OperatorKind == BinaryOperatorKind.Equals)
        {
            properties = properties.Add(Operand, operand).Add(IsNegated, isNegated ? "true" : "false");
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ComparisonWithNa,
            binary.Syntax.GetLocation(),
            properties,
            binary.Syntax.ToString(),
            isNegated ? "true" : "false",
            (isNegated ? "!Na.Is(" : "Na.Is(") + operand + ")"));
    }

    private static bool IsComparison(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool IsNa(IOperation operand) => operand.WithoutConversions().ConstantValue is { HasValue: true, Value: double.NaN or float.NaN };
}
