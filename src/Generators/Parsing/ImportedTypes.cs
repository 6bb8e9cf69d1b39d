using Microsoft.CodeAnalysis;
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

    /// <summary>Remembers a call of a method of the script, from which the type arguments of a generic helper are read.</summary>
    public void AddCall(IMethodSymbol method, InvocationExpressionSyntax call)
    {
        if (method.IsGenericMethod)
        {
            calls.Add(new(method.OriginalDefinition, call));
        }
    }

    /// <summary>The import that a call is; several where a generic helper makes it for its own type argument.</summary>
    public IEnumerable<ImportCall> Resolve(InvocationExpressionSyntax site)
    {
        ITypeSymbol? type = ImportedBy(site, 0);
        foreach (ImportCall call in Substitute(type, site, 0))
        {
            if (call.Imported.IsScript())
            {
                yield return call;
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
                    foreach (ImportCall import in Substitute(TypeArgument(call.Key, parameter.Ordinal, call.Value, depth + 1), call.Value, depth + 1))
                    {
                        yield return import;
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

    private ITypeSymbol? ImportedBy(InvocationExpressionSyntax site, int depth)
    {
        if (TypeArguments(site) is SeparatedSyntaxList<TypeSyntax> { Count: 1 } explicitly)
        {
            return Bind(explicitly[0]);
        }

        return site.ArgumentList.Arguments is [var argument] ? TypeOf(argument.Expression, depth + 1) : null;
    }

    private ITypeSymbol? TypeOf(ExpressionSyntax expression, int depth)
    {
        switch (expression)
        {
            case ObjectCreationExpressionSyntax creation:
                return Bind(creation.Type);
            case CastExpressionSyntax cast:
                return Bind(cast.Type);
            case ParenthesizedExpressionSyntax parenthesized:
                return TypeOf(parenthesized.Expression, depth);
            case AssignmentExpressionSyntax assignment:
                return TypeOf(assignment.Right is ImplicitObjectCreationExpressionSyntax ? assignment.Left : assignment.Right, depth);
        }

        ITypeSymbol? type = models.For(expression).GetTypeInfo(expression, token).Type;
        if (type is not (null or IErrorTypeSymbol) || depth >= depthLimit)
        {
            return type;
        }

        return expression switch
        {
            InvocationExpressionSyntax call when CalledName(call) == KnownNames.Import => ImportedBy(call, depth + 1),
            InvocationExpressionSyntax call => ReturnType(call, depth + 1),
            IdentifierNameSyntax name when Initializer(name) is { } initializer => TypeOf(initializer, depth + 1),
            _ => null,
        };
    }

    /// <summary>The type that a call returns, also where a constraint that only the generated part meets keeps it from binding.</summary>
    private ITypeSymbol? ReturnType(InvocationExpressionSyntax call, int depth)
    {
        SymbolInfo info = models.For(call).GetSymbolInfo(call, token);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol method)
        {
            return null;
        }

        return method.OriginalDefinition.ReturnType is ITypeParameterSymbol { DeclaringMethod: not null } parameter
            ? TypeArgument(method.OriginalDefinition, parameter.Ordinal, call, depth)
            : method.ReturnType;
    }

    private ITypeSymbol? TypeArgument(IMethodSymbol method, int ordinal, InvocationExpressionSyntax call, int depth)
    {
        if (TypeArguments(call) is SeparatedSyntaxList<TypeSyntax> explicitly)
        {
            return ordinal < explicitly.Count ? Bind(explicitly[ordinal]) : null;
        }

        int position = 0;
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            IParameterSymbol? parameter = argument.NameColon is { Name.Identifier.ValueText: var name }
                ? method.Parameters.FirstOrDefault(candidate => candidate.Name == name)
                : method.Parameters.ElementAtOrDefault(position);
            if (parameter?.Type is ITypeParameterSymbol { DeclaringMethod: not null } type && type.Ordinal == ordinal)
            {
                return TypeOf(argument.Expression, depth);
            }

            position++;
        }

        return null;
    }

    private ExpressionSyntax? Initializer(IdentifierNameSyntax name) =>
        models.For(name).GetSymbolInfo(name, token).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax(token) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? value
            : null;

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
