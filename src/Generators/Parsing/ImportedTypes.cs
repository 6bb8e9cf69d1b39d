using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Finds the type that a call of <c>Import</c> imports.</summary>
/// <remarks>
/// A script implements the SDK's interfaces only once its generated part exists, so calls with such constraints do not bind yet, and neither
/// does a call of <c>Import</c>: their types are found from their arguments.
/// </remarks>
internal sealed class ImportedTypes(INamedTypeSymbol script, SemanticModels models, CancellationToken token)
{
    /// <summary>How many calls and locals a type is followed through before it counts as unknown.</summary>
    private const int depthLimit = 16;

    private readonly List<KeyValuePair<IMethodSymbol, InvocationExpressionSyntax>> calls = [];
    private readonly HashSet<ExpressionSyntax> visited = [];
    private ValueSources? sources;

    private ValueSources Sources => sources ??= new ValueSources(script, models, ArgumentsOf, token);

    /// <summary>Remembers a call of a method of the script, from which the arguments and type arguments of a helper are read.</summary>
    public void AddCall(IMethodSymbol method, InvocationExpressionSyntax call) => calls.Add(new(method.OriginalDefinition, call));

    /// <summary>The import that a call is; several where the indicator is one of several, or a generic helper imports its own type argument.</summary>
    public IEnumerable<ImportCall> Resolve(InvocationExpressionSyntax site)
    {
        visited.Clear();
        HashSet<INamedTypeSymbol> found = new(SymbolEqualityComparer.Default);
        foreach (ITypeSymbol? type in ImportedBy(site, 0).ToArray())
        {
            foreach (ImportCall call in Substitute(type, site, 0))
            {
                if (call.Imported.IsScript() && (call.Site != site || found.Add(call.Imported)))
                {
                    yield return call;
                }
            }
        }
    }

    private IEnumerable<ImportCall> Substitute(ITypeSymbol? type, InvocationExpressionSyntax site, int depth)
    {
        if (type is INamedTypeSymbol named)
        {
            if (named.TypeKind == TypeKind.Class)
            {
                yield return new ImportCall(named, site);
            }
        }
        else if (type is ITypeParameterSymbol { DeclaringMethod: { } helper } parameter && depth < depthLimit)
        {
            foreach (KeyValuePair<IMethodSymbol, InvocationExpressionSyntax> call in calls)
            {
                if (SymbolEqualityComparer.Default.Equals(call.Key, helper.OriginalDefinition))
                {
                    foreach (ITypeSymbol? argument in TypeArgument(call.Key, parameter.Ordinal, call.Value, depth + 1).ToArray())
                    {
                        foreach (ImportCall import in Substitute(argument, call.Value, depth + 1))
                        {
                            yield return import;
                        }
                    }
                }
            }
        }
        else if (type is ITypeParameterSymbol { DeclaringType: { } generic } classParameter)
        {
            INamedTypeSymbol? constructed = script.SelfAndBases().FirstOrDefault(known => SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, generic));
            if (constructed?.TypeArguments[classParameter.Ordinal] is INamedTypeSymbol { TypeKind: TypeKind.Class } argument)
            {
                yield return new ImportCall(argument, site);
            }
        }
    }

    private IEnumerable<ITypeSymbol?> ImportedBy(InvocationExpressionSyntax site, int depth)
    {
        if (TypeArguments(site) is SeparatedSyntaxList<TypeSyntax> { Count: 1 } explicitly && Bind(explicitly[0]) is { } given && !IsOpen(given))
        {
            return [given];
        }

        return site.ArgumentList.Arguments is [var argument] ? TypesOf(argument.Expression, depth + 1) : [];
    }

    /// <summary>The types that an expression may have at run time, as far as the source shows: more than one where it chooses.</summary>
    private IEnumerable<ITypeSymbol?> TypesOf(ExpressionSyntax expression, int depth)
    {
        token.ThrowIfCancellationRequested();
        if (depth >= depthLimit || !visited.Add(expression))
        {
            return [];
        }

        switch (expression)
        {
            case ObjectCreationExpressionSyntax creation:
                return [Bind(creation.Type)];
            case ParenthesizedExpressionSyntax parenthesized:
                return TypesOf(parenthesized.Expression, depth);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                return TypesOf(sure.Operand, depth);
            case WithExpressionSyntax copy:
                return TypesOf(copy.Expression, depth);
            case CastExpressionSyntax cast:
                return Bind(cast.Type) is { } target && !IsOpen(target) ? [target] : TypesOf(cast.Expression, depth + 1);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression, Right: TypeSyntax right } conversion:
                return Bind(right) is { } wanted && !IsOpen(wanted) ? [wanted] : TypesOf(conversion.Left, depth + 1);
            case AssignmentExpressionSyntax assignment:
                return TypesOf(assignment.Right is ImplicitObjectCreationExpressionSyntax ? assignment.Left : assignment.Right, depth + 1);
            case ConditionalExpressionSyntax conditional:
                return Either(expression, [conditional.WhenTrue, conditional.WhenFalse], depth);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                return Either(expression, [coalesce.Left, coalesce.Right], depth);
            case SwitchExpressionSyntax choice:
                return Either(expression, choice.Arms.Select(static arm => arm.Expression), depth);
        }

        ITypeSymbol? type = models.For(expression).GetTypeInfo(expression, token).Type;
        if (!IsOpen(type))
        {
            return [type];
        }

        ITypeSymbol?[] traced = [.. Trace(expression, depth)];
        return traced.Length > 0 ? traced : [type];
    }

    private List<ITypeSymbol?> Either(ExpressionSyntax whole, IEnumerable<ExpressionSyntax> choices, int depth)
    {
        List<ITypeSymbol?> types = [];
        foreach (ExpressionSyntax choice in choices)
        {
            types.AddRange(choice is ImplicitObjectCreationExpressionSyntax
                ? [models.For(whole).GetTypeInfo(choice, token).ConvertedType]
                : TypesOf(choice, depth + 1));
        }

        return types;
    }

    /// <summary>What an expression stands for, where its own type does not say which indicator it is.</summary>
    private IEnumerable<ITypeSymbol?> Trace(ExpressionSyntax expression, int depth)
    {
        if (expression is InvocationExpressionSyntax call)
        {
            return CalledName(call) == KnownNames.Import ? ImportedBy(call, depth + 1) : ReturnTypes(call, depth + 1);
        }

        if (expression is ElementAccessExpressionSyntax access)
        {
            return Sources.ElementsOf(access.Expression).SelectMany(element => TypesOf(element, depth + 1));
        }

        return models.For(expression).GetSymbolInfo(expression, token).Symbol switch
        {
            { } symbol => Sources.ValuesOf(symbol, expression).SelectMany(value => TypesOf(value, depth + 1)),
            null => [],
        };
    }

    /// <summary>The types that a call returns, also where a constraint that only the generated part meets keeps it from binding.</summary>
    private IEnumerable<ITypeSymbol?> ReturnTypes(InvocationExpressionSyntax call, int depth)
    {
        SymbolInfo info = models.For(call).GetSymbolInfo(call, token);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol method)
        {
            return [];
        }

        if (method.OriginalDefinition.ReturnType is ITypeParameterSymbol { DeclaringMethod: not null } parameter)
        {
            return TypeArgument(method.OriginalDefinition, parameter.Ordinal, call, depth);
        }

        return IsOpen(method.ReturnType) && !method.IsForeignTo(script)
            ? Sources.ValuesOf(method, call).SelectMany(value => TypesOf(value, depth))
            : [method.ReturnType];
    }

    private IEnumerable<ITypeSymbol?> TypeArgument(IMethodSymbol method, int ordinal, InvocationExpressionSyntax call, int depth)
    {
        if (TypeArguments(call) is SeparatedSyntaxList<TypeSyntax> explicitly)
        {
            return ordinal < explicitly.Count ? [Bind(explicitly[ordinal])] : [];
        }

        IParameterSymbol? parameter = method.Parameters.FirstOrDefault(candidate =>
            candidate.Type is ITypeParameterSymbol { DeclaringMethod: not null } type && type.Ordinal == ordinal);
        return parameter is not null && Argument(method, parameter.Ordinal, call) is { } argument ? TypesOf(argument, depth) : [];
    }

    /// <summary>What the script's calls of a method of its own give to a parameter.</summary>
    private IEnumerable<ExpressionSyntax> ArgumentsOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is not IMethodSymbol method ? [] : calls
            .Where(call => SymbolEqualityComparer.Default.Equals(call.Key, method.OriginalDefinition))
            .Select(call => Argument(method, parameter.Ordinal, call.Value))
            .OfType<ExpressionSyntax>();

    private static ExpressionSyntax? Argument(IMethodSymbol method, int ordinal, InvocationExpressionSyntax call)
    {
        int position = 0;
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            IParameterSymbol? parameter = argument.NameColon is { Name.Identifier.ValueText: var name }
                ? method.Parameters.FirstOrDefault(candidate => candidate.Name == name)
                : method.Parameters.ElementAtOrDefault(position);
            if (parameter?.Ordinal == ordinal)
            {
                return argument.Expression;
            }

            position++;
        }

        return null;
    }

    /// <summary>Whether the type leaves open which indicator it is: an interface, a base class that is no script, or one that is not known yet.</summary>
    private static bool IsOpen(ITypeSymbol? type) =>
        type is null or IErrorTypeSymbol or { TypeKind: TypeKind.Interface or TypeKind.Dynamic } or { SpecialType: SpecialType.System_Object }
        || (type is INamedTypeSymbol { IsAbstract: true } named && !named.IsScript());

    /// <summary>Binds the name of a type alone: the body around it need not be bound for that.</summary>
    private ITypeSymbol? Bind(TypeSyntax type) =>
        models.For(type).GetSpeculativeTypeInfo(type.SpanStart, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Type;

    private static SeparatedSyntaxList<TypeSyntax>? TypeArguments(InvocationExpressionSyntax call) =>
        CalledSimpleName(call) is GenericNameSyntax { TypeArgumentList.Arguments: var arguments } ? arguments : null;

    private static string? CalledName(InvocationExpressionSyntax call) => CalledSimpleName(call)?.Identifier.ValueText;

    private static SimpleNameSyntax? CalledSimpleName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
