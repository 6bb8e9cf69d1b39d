using System.Collections.Immutable;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
            && !sdk.IsStrategy(indicator)
            && IsMadeHere(given)
            && IsDropped(call, context.CancellationToken)
            && !HasEffects(indicator, sdk))
        {
            Location location = (call.Syntax is InvocationExpressionSyntax invocation ? invocation.Expression : call.Syntax).GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ImportResultUnused, location, indicator.Name));
        }
    }

    private static bool IsDropped(IOperation call, CancellationToken token) => call.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => IsDropped(call.Parent, token),
        IExpressionStatementOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => !IsRead(local, declarator),
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: IMemberReferenceOperation { Member: { DeclaredAccessibility: Accessibility.Private } member } } =>
            !MayBeRead(member, token),
        _ => false,
    };

    /// <summary>Whether the class, in any of its parts, does something with the private field or automatic property but assign it.</summary>
    private static bool MayBeRead(ISymbol member, CancellationToken token)
    {
        if (!member.GetAttributes().IsEmpty || !IsPlain(member, token))
        {
            return true;
        }

        return member.ContainingType.DeclaringSyntaxReferences
            .Where(static reference => !SdkSymbols.IsGenerated(reference.SyntaxTree))
            .SelectMany(reference => reference.GetSyntax(token).DescendantNodes())
            .Any(node => node is SimpleNameSyntax name && name.Identifier.ValueText == member.Name && !SyntaxFacts.IsInTypeOnlyContext(name) && !IsTarget(name));
    }

    private static bool IsPlain(ISymbol member, CancellationToken token) => member switch
    {
        IFieldSymbol => true,
        IPropertySymbol { DeclaringSyntaxReferences: [var reference], ExplicitInterfaceImplementations.IsEmpty: true } =>
            reference.GetSyntax(token) is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }
            && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }),
        _ => false,
    };

    private static bool IsTarget(SimpleNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && access.Name == name ? access : name;
        return target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax } assignment
            && assignment.Left == target;
    }

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
