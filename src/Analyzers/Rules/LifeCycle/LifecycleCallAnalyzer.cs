using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Calls of <c>Setup</c> and <c>Process</c>, which are the engine's to make. <c>base.Setup()</c> in a <c>Setup</c> is no further call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LifecycleCallAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.LifecycleMethodCalled];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(operation => Analyze(operation, sdk), OperationKind.Invocation, OperationKind.MethodReference);

    private static void Analyze(OperationAnalysisContext context, SdkSymbols sdk)
    {
        (IMethodSymbol method, IOperation? instance) = context.Operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Instance),
            IMethodReferenceOperation reference => (reference.Method, reference.Instance),
            _ => default,
        };
        if (method is null
            || method.Name is not (KnownNames.Setup or KnownNames.Process)
            || !Lifecycle.IsCallable(method, allowBar: method.Name == KnownNames.Process)
            || !IsOfScript(method, instance, sdk)
            || IsParentOf(context.Operation, instance, method, context.ContainingSymbol))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Descriptors.LifecycleMethodCalled, context.Operation.Syntax.GetLocation(), method.Name));
    }

    private static bool IsOfScript(IMethodSymbol method, IOperation? instance, SdkSymbols sdk) =>
        sdk.IsScript(method.ContainingType)
        || method.ContainingType.IsSdkType(KnownNames.Script)
        || (instance?.Type is INamedTypeSymbol type && type.SelfAndBases().Any(sdk.IsScript));

    /// <summary>Whether a <c>Setup</c> or <c>Process</c> calls the one that it overrides or hides.</summary>
    private static bool IsParentOf(IOperation operation, IOperation? instance, IMethodSymbol method, ISymbol container) =>
        operation is IInvocationOperation
        && instance is IInstanceReferenceOperation { Syntax.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseExpression }
        && container.Name == method.Name;
}
