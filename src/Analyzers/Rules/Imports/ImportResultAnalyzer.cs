using System.Collections.Immutable;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Imports whose result goes nowhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImportResultAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ImportResultUnused];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(operation => Analyze(operation, sdk), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, SdkSymbols sdk)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (sdk.IsImport(call.TargetMethod)
            && call.Type is INamedTypeSymbol indicator
            && call.Arguments is [{ Value: var given }]
            && IsDropped(call)
            && IsMadeHere(given)
            && !HasEffects(indicator, sdk))
        {
            Location location = (call.Syntax is InvocationExpressionSyntax invocation ? invocation.Expression : call.Syntax).GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ImportResultUnused, location, indicator.Name));
        }
    }

    private static bool IsDropped(IOperation call) => call.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => IsDropped(call.Parent),
        IExpressionStatementOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => !IsRead(local, declarator),
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        _ => false,
    };

    private static bool IsRead(ILocalSymbol local, IOperation declarator)
    {
        IOperation root = declarator;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(each => each is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local));
    }

    /// <summary>One that is in a variable already is read through it: <c>Import(bands);</c> binds it all the same.</summary>
    private static bool IsMadeHere(IOperation given)
    {
        while (given is IConversionOperation conversion)
        {
            given = conversion.Operand;
        }

        return given is IObjectCreationOperation or IInvocationOperation;
    }

    /// <summary>Whether it does something for others by running at all: it shares state with them, or draws.</summary>
    private static bool HasEffects(INamedTypeSymbol indicator, SdkSymbols sdk) =>
        !SymbolEqualityComparer.Default.Equals(indicator.ContainingAssembly, sdk.Assembly)
        || indicator.SelfAndBases().Any(static type =>
            type.FindAttribute("UsesAttribute") is not null
            || type.GetMembers().Any(static member => member.FindAttribute("SharedAttribute") is not null)
            || type.GetMembers().SelectMany(static member => member.DeclaringSyntaxReferences).Any(Draws));

    private static bool Draws(SyntaxReference reference) =>
        !SdkSymbols.IsGenerated(reference.SyntaxTree)
        && reference.GetSyntax().DescendantNodes().Any(static node => node is IdentifierNameSyntax { Identifier.ValueText: "Chart" });
}
