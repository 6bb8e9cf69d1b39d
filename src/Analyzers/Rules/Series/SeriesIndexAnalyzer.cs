using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Indices of series that count into the future: constants below zero, and what is below zero whenever it counts at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeriesIndexAnalyzer : SdkAnalyzer
{
    /// <summary>The property of a finding that holds the index which counts as far back as the wrong one counts ahead.</summary>
    public const string Back = "Back";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NegativeIndex, Descriptors.IndexIntoFuture];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(operation => Analyze(operation, sdk), OperationKind.PropertyReference);

    private static void Analyze(OperationAnalysisContext context, SdkSymbols sdk)
    {
        IPropertyReferenceOperation reference = (IPropertyReferenceOperation)context.Operation;
        if (reference.Arguments is not [{ Value: var index }] || !reference.Property.CountsBarsBack())
        {
            return;
        }

        if (index.ConstantValue is { HasValue: true, Value: var constant })
        {
            if (constant is int value and < 0)
            {
                string back = (-(long)value).ToString(CultureInfo.InvariantCulture);
                Report(context, Descriptors.NegativeIndex, index, back, back);
            }
        }
        else if (CountsAhead(index, context, sdk))
        {
            IOperation? operand = index.WithoutConversions() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } unary ? unary.Operand : null;
            Report(context, Descriptors.IndexIntoFuture, index, operand?.Syntax.ToString(), index.Syntax.ToString());
        }
    }

    private static bool CountsAhead(IOperation index, OperationAnalysisContext context, SdkSymbols sdk)
    {
        // A plain variable or call, the most frequent index by far, needs no look at loops unless it is a counter of one.
        if (index is IParameterReferenceOperation or IFieldReferenceOperation)
        {
            return false;
        }

        if (new IndexRanges(index, null, context.CancellationToken).Of(index) is { Most: <= 0, Least: < 0 })
        {
            return true;
        }

        FirstPass pass = FirstPass.To(
            index, context.ContainingSymbol, sdk, (known, condition) => new IndexRanges(index, known, context.CancellationToken).MayHold(condition));
        if (pass.Items is { } loop)
        {
            return IndexRanges.ItemsOf(loop.Collection).Any(item =>
            {
                pass.Item = item;
                return new IndexRanges(index, pass, context.CancellationToken).Of(index) is { Most: < 0 };
            });
        }

        return new IndexRanges(index, pass, context.CancellationToken).Of(index) is { Most: < 0 };
    }

    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor descriptor, IOperation index, string? back, string argument) =>
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            index.Syntax.GetLocation(),
            back is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Back, back),
            argument));
}
