using System.Collections.Concurrent;
using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Series, functions and variables that are used while the script is made, when it has no run yet.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RunBeforeStartAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SeriesReadBeforeRun];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        ConcurrentDictionary<SyntaxNode, bool> told = new();
        RegisterScriptAction(context, sdk, (symbol, script) => Analyze(symbol, script, sdk, told));
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol script, SdkSymbols sdk, ConcurrentDictionary<SyntaxNode, bool> told)
    {
        foreach (ReachedUse reached in ScriptUses.Own(script, UseKind.RunMember, sdk, context.CancellationToken))
        {
            if (reached.Root.Kind == RootKind.Constructor && !reached.IsDeferred)
            {
                Report(reached.Use, "a constructor or initialiser");
            }
        }

        foreach (IPropertySymbol property in script.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.SetMethod is { IsInitOnly: true, IsImplicitlyDeclared: false } accessor)
            {
                foreach (Use use in sdk.Bodies.Of(accessor, context.CancellationToken).Uses)
                {
                    if (use.Kind == UseKind.RunMember && !use.IsDeferred)
                    {
                        Report(use, $"the 'init' of '{property.Name}'");
                    }
                }
            }
        }

        void Report(Use use, string place)
        {
            if (!IsOrder(use.Operation) && !IsRefused(use.Operation) && told.TryAdd(ScriptUses.StatementOf(use.Operation), true))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.SeriesReadBeforeRun, use.Location, use.Operation.Syntax.ToString(), place));
            }
        }

        // The compiler itself refuses members of the script in initialisers.
        static bool IsRefused(IOperation operation) =>
            ScriptUses.MemberOf(operation) is not IMethodSymbol && operation.DescendantsAndSelf().Any(static part => part is IInstanceReferenceOperation);

        // An order has a finding of its own.
        bool IsOrder(IOperation operation) => operation.Parent is IInvocationOperation call && call.Instance == operation && sdk.PlacesOrders(call.TargetMethod);
    }
}
