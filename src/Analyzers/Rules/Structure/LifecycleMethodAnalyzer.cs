using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary><c>Setup</c> and <c>Process</c> that are missing or that the engine cannot call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LifecycleMethodAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.MissingProcess, Descriptors.SetupSignature, Descriptors.ProcessSignature, Descriptors.TwoProcessMethods];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        RegisterScriptAction(context, sdk, (symbol, script) => Analyze(symbol, script, sdk));

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, SdkSymbols sdk)
    {
        if (Lifecycle.FindSetup(type) is null)
        {
            ReportMisshaped(context, type, KnownNames.Setup, Descriptors.SetupSignature);
        }

        if (Lifecycle.FindProcess(type) is null)
        {
            // A base script of another assembly may have a private Process, which is not among the symbols here.
            bool mayInherit = type.SelfAndBases().Any(each => each.IsForeignTo(type) && sdk.IsScript(each));
            if (!ReportMisshaped(context, type, KnownNames.Process, Descriptors.ProcessSignature) && sdk.IsStrategy(type) && type is { TypeKind: TypeKind.Class, IsAbstract: false } && !mayInherit)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.MissingProcess, type.Locations[0], type.Name));
            }
        }

        ISymbol[] own = [.. type.GetMembers(KnownNames.Process).Where(static member => member is IMethodSymbol method && Lifecycle.IsCallable(method, allowBar: true))];
        if (own.Length > 1)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.TwoProcessMethods, own[1].Locations[0], type.Name));
        }
    }

    private static bool ReportMisshaped(SymbolAnalysisContext context, INamedTypeSymbol type, string name, DiagnosticDescriptor descriptor)
    {
        bool found = false;
        foreach (IMethodSymbol method in type.GetMembers(name).OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary))
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, method.Locations[0], type.Name, Problem(method)));
            found = true;
        }

        return found;
    }

    private static string Problem(IMethodSymbol method) => method switch
    {
        { IsStatic: true } => "is static, and has no script to work on",
        { IsAsync: true } => "is async, and would go on after the engine has gone on",
        { ReturnsVoid: false } => $"returns '{method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which nobody takes",
        { Arity: > 0 } => "has type parameters, which nobody gives",
        _ => $"takes ({string.Join(", ", method.Parameters.Select(static parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)))}), which nobody gives",
    };
}
