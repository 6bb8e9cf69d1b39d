using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>What belongs to one run (series, variables, bars, namespaces) in static fields and properties, which all runs share.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeriesInStaticAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SeriesInStatic];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        context.RegisterSymbolAction(symbol => AnalyzeMember(symbol, sdk), SymbolKind.Field, SymbolKind.Property);
        context.RegisterOperationAction(AnalyzeAssignment, OperationKind.SimpleAssignment);
    }

    private static void AnalyzeMember(SymbolAnalysisContext context, SdkSymbols sdk)
    {
        // That an output is static is told as such.
        ISymbol member = context.Symbol;
        if (!member.IsStatic || member.IsImplicitlyDeclared || sdk.IsOutput(member) || StoredType(member) is not { } type)
        {
            return;
        }

        if (FindSeries(type) is { } series)
        {
            Report(series);
        }
        else if (IsInScript(member.ContainingType, sdk) && FindBarOrNamespace(type) is { } found && !IsConstantBar(member, type))
        {
            Report(found);
        }

        void Report(ITypeSymbol kept) => context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.SeriesInStatic, member.Locations[0], member.Name, kept.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
    }

    /// <summary>A series in a static that can hold anything, and a function that has captured the script or one of its series.</summary>
    private static void AnalyzeAssignment(OperationAnalysisContext context)
    {
        ISimpleAssignmentOperation assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is not IMemberReferenceOperation { Member: { IsStatic: true, Kind: SymbolKind.Field or SymbolKind.Property } member, Type: { } type }
            || FindSeries(type) is not null)
        {
            return;
        }

        IOperation value = assignment.Value.WithoutConversions();
        ITypeSymbol? kept = value switch
        {
            IDelegateCreationOperation { Target: { } target } => Captured(target),
            { Type: { } own } when type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Dynamic => FindSeries(own),
            _ => null,
        };
        if (kept is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.SeriesInStatic,
                assignment.Target.Syntax.GetLocation(),
                member.Name,
                kept.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
    }

    private static ITypeSymbol? Captured(IOperation function)
    {
        if (function is IMethodReferenceOperation { Instance.Type: INamedTypeSymbol instance })
        {
            return instance.IsScript() ? instance : null;
        }

        foreach (IOperation operation in function.Descendants())
        {
            ITypeSymbol? type = operation switch
            {
                IInstanceReferenceOperation { Type: INamedTypeSymbol script } when script.IsScript() => script,
                ILocalReferenceOperation { Local: { Type: { } local } symbol } when local.IsSeries() && !IsDeclaredIn(symbol, function) => local,
                IParameterReferenceOperation { Parameter: { Type: { } parameter } symbol } when parameter.IsSeries() && !IsDeclaredIn(symbol, function) => parameter,
                _ => null,
            };
            if (type is not null)
            {
                return type;
            }
        }

        return null;
    }

    private static bool IsDeclaredIn(ISymbol symbol, IOperation function) =>
        symbol.Locations is [{ IsInSource: true } location] && function.Syntax.Span.Contains(location.SourceSpan);

    /// <summary>The type of what the member keeps; null for a property that computes its value.</summary>
    private static ITypeSymbol? StoredType(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false } field => field.Type,
        IPropertySymbol property when property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(
            field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)) => property.Type,
        _ => null,
    };

    private static bool IsInScript(INamedTypeSymbol? type, SdkSymbols sdk)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (sdk.IsScript(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A bar that is given with the declaration and stays is no bar of a run.</summary>
    private static bool IsConstantBar(ISymbol member, ITypeSymbol type) =>
        type.IsSdkType(KnownNames.Bar) && member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };

    private static ITypeSymbol? FindSeries(ITypeSymbol type) => Find(type, static part => part.IsSeries());

    private static ITypeSymbol? FindBarOrNamespace(ITypeSymbol type) => Find(type, static part => part.IsSdkType(KnownNames.Bar) || IsNamespace(part));

    private static bool IsNamespace(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsSdkType("NamespaceBase") || current.IsSdkType(KnownNames.InputNamespace))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks into arrays, tuples, collections and whatever else holds a value of its type arguments; a function type only names them.</summary>
    private static ITypeSymbol? Find(ITypeSymbol type, Func<ITypeSymbol, bool> isSought)
    {
        if (isSought(type))
        {
            return type;
        }

        switch (type)
        {
            case IArrayTypeSymbol array:
                return Find(array.ElementType, isSought);
            case INamedTypeSymbol { TypeKind: not TypeKind.Delegate, TypeArguments: { IsEmpty: false } arguments } named when !IsFunctionHolder(named):
                foreach (ITypeSymbol argument in arguments)
                {
                    if (Find(argument, isSought) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>Comparers work on values that they do not keep.</summary>
    private static bool IsFunctionHolder(INamedTypeSymbol type) =>
        type.Name is "IComparer" or "Comparer" or "IEqualityComparer" or "EqualityComparer" or "Predicate" or "Comparison";
}
