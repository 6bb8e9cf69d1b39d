using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>A script that sets its own inputs. Object initializers, also those of other scripts, are how inputs are meant to be set.</summary>
/// <remarks>Outside of constructors the compiler itself refuses to assign an <c>init</c> property. A constructor may hand its arguments on.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputAssignmentAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InputAssigned];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(
            operation => Analyze(operation, sdk),
            OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment,
            OperationKind.Increment, OperationKind.Decrement, OperationKind.DeconstructionAssignment);

    private static void Analyze(OperationAnalysisContext context, SdkSymbols sdk)
    {
        (IOperation target, IOperation? value) = context.Operation switch
        {
            IAssignmentOperation assignment => (assignment.Target, assignment.Value),
            IIncrementOrDecrementOperation increment => (increment.Target, null),
            _ => (context.Operation, null),
        };
        if (value is not null && context.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && value.DescendantsAndSelf().Any(static each => each is IParameterReferenceOperation))
        {
            return;
        }

        foreach (IOperation each in target is ITupleOperation tuple ? tuple.Elements : [target])
        {
            if (each is IPropertyReferenceOperation { Property: { } property, Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } }
                && sdk.IsInput(property)
                && (property.SetMethod is { IsInitOnly: false } || context.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.InputAssigned, each.Syntax.GetLocation(), property.Name));
            }
        }
    }
}
