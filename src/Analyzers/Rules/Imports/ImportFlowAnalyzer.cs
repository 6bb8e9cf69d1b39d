using System.Collections.Immutable;
using Barline.Analyzers.Flow;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Imports in a wrong order: outputs that are read first, and one instance that is imported twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImportFlowAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.OutputReadBeforeImport, Descriptors.InstanceImportedTwice];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationBlockStartAction(block =>
        {
            if (block.OwningSymbol is not IMethodSymbol { ContainingType: { } type } || !type.SelfAndBases().Any(sdk.IsScript))
            {
                return;
            }

            bool hasImport = false;
            block.RegisterOperationAction(
                operation => hasImport |= Import((IInvocationOperation)operation.Operation, sdk) is not null, OperationKind.Invocation);
            block.RegisterOperationBlockEndAction(end =>
            {
                foreach (IOperation body in hasImport ? end.OperationBlocks : [])
                {
                    if (body is IBlockOperation or IMethodBodyOperation or IConstructorBodyOperation)
                    {
                        Analyze(end, new VariableFlow(end.GetControlFlowGraph(body), call => Import(call, sdk), sdk.IsOutput), sdk);
                    }
                }
            });
        });

    private static IOperation? Import(IInvocationOperation call, SdkSymbols sdk) =>
        call.Arguments is [{ Value: var given }] && sdk.IsImport(call.TargetMethod) ? given : null;

    private static void Analyze(OperationBlockAnalysisContext context, VariableFlow flow, SdkSymbols sdk)
    {
        foreach ((ISymbol variable, IOperation argument) in PassedTwice.Find(flow))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InstanceImportedTwice, argument.Syntax.GetLocation(), variable.Name));
        }

        foreach (FlowEvent read in flow.All.Where(static each => each.Kind == FlowEventKind.Read))
        {
            if (IsBeforeImport(read, read.Variable!, flow, context.OwningSymbol, sdk))
            {
                Report(read.Operation!, read.Operation!.Syntax.GetLocation(), read.Variable!);
            }
        }

        HashSet<string> fields = [.. flow.All.Select(static each => each.Variable).OfType<IFieldSymbol>().Select(static field => field.Name)];
        HashSet<Location> told = [];
        foreach (FlowEvent call in context.OwningSymbol.Name == KnownNames.Setup ? flow.All.Where(static each => each.Kind == FlowEventKind.OwnCall) : [])
        {
            IMethodSymbol helper = ((IInvocationOperation)call.Operation!).TargetMethod.OriginalDefinition;
            foreach (IMemberReferenceOperation read in HelperReads.Of(helper, context.OperationBlocks[0], fields, sdk, context.CancellationToken))
            {
                ISymbol field = ((IMemberReferenceOperation)read.Instance!).Member;

                // An editor shows findings of the file that it looks at.
                SyntaxNode place = read.Syntax.SyntaxTree == call.Operation!.Syntax.SyntaxTree ? read.Syntax : call.Operation.Syntax;
                if (IsBeforeImport(call, field, flow, context.OwningSymbol, sdk) && told.Add(place.GetLocation()))
                {
                    Report(read, place.GetLocation(), field);
                }
            }
        }

        void Report(IOperation read, Location place, ISymbol variable) =>
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OutputReadBeforeImport, place, read.Syntax.ToString(), variable.Name));
    }

    /// <summary>Whether an import follows the read, on some path, and none can have come before it.</summary>
    private static bool IsBeforeImport(FlowEvent read, ISymbol variable, VariableFlow flow, ISymbol method, SdkSymbols sdk)
    {
        // A parameter may have been imported by the caller; a field, by what ran before, unless this is Setup.
        if (variable is IParameterSymbol || (variable is IFieldSymbol && method.Name != KnownNames.Setup))
        {
            return false;
        }

        bool IsSame(FlowEvent each) => SymbolEqualityComparer.Default.Equals(each.Variable, variable);
        bool IsImport(FlowEvent each) => IsSame(each) && (each.Kind == FlowEventKind.Passed || (each.Kind == FlowEventKind.Assigned && flow.Resolve(each.Operation) is IInvocationOperation call && Import(call, sdk) is not null));
        if (!flow.After(read, static _ => false).Any(IsImport))
        {
            return false;
        }

        foreach (FlowEvent before in flow.All)
        {
            bool mayImport = IsImport(before)
                || (before.Kind == FlowEventKind.Assigned && IsSame(before) && flow.Resolve(before.Operation) is not IObjectCreationOperation)
                || (before.Kind == FlowEventKind.OwnCall && variable is IFieldSymbol);
            if (mayImport && flow.After(before, static _ => false).Contains(read))
            {
                return false;
            }
        }

        return true;
    }
}
