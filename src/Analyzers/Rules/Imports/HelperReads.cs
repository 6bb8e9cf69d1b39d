using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>The outputs of its fields' indicators that a script's own method reads whenever it is called, before it calls anything that may import them.</summary>
internal static class HelperReads
{
    /// <param name="method">The method.</param>
    /// <param name="known">An operation of the same compilation.</param>
    /// <param name="fields">The names of the fields that matter.</param>
    /// <param name="sdk">The SDK's types.</param>
    /// <param name="token">Ends the search.</param>
    public static IEnumerable<IMemberReferenceOperation> Of(IMethodSymbol method, IOperation known, HashSet<string> fields, SdkSymbols sdk, CancellationToken token)
    {
        if (method.IsVirtual || method.IsAbstract || method.IsOverride || method.IsAsync || method.MethodKind != MethodKind.Ordinary
            || IsIterator(method)
            || method.PartialDefinitionPart is not null
            || !Names(method, fields, token)
            || ScriptUses.BodyOf(method, known, token) is not { } body)
        {
            yield break;
        }

        foreach (IOperation operation in body.Descendants())
        {
            if (operation is IMemberReferenceOperation { Instance: IFieldReferenceOperation { Instance: IInstanceReferenceOperation, Field: var field } } read
                && sdk.IsOutput(read.Member)
                && IsSure(read)
                && !IsPrepared(body, field, read))
            {
                yield return read;
            }
        }
    }

    /// <summary>Most helpers do not name the fields, and their bodies need not be bound again.</summary>
    private static bool Names(IMethodSymbol method, HashSet<string> fields, CancellationToken token) => method.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax(token).DescendantNodes().Any(node => node is IdentifierNameSyntax name && fields.Contains(name.Identifier.ValueText)));

    /// <summary>Its body runs only when somebody goes through what it returns.</summary>
    private static bool IsIterator(IMethodSymbol method) => method.ReturnType.OriginalDefinition.SpecialType
        is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_IEnumerable
        or SpecialType.System_Collections_Generic_IEnumerator_T or SpecialType.System_Collections_IEnumerator;

    /// <summary>Whether the place is come by on every call: no condition, loop or function of its own stands around it, and nothing leaves before.</summary>
    private static bool IsSure(IOperation read)
    {
        for (IOperation current = read; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IConditionalOperation or ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation or ILoopOperation or ITryOperation:
                case ISwitchOperation or ISwitchExpressionOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or INameOfOperation or ILabeledOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }:
                    return false;
                case IBlockOperation block when block.Operations.TakeWhile(each => each != current).Any(MayLeave):
                    return false;
            }
        }

        return true;
    }

    private static bool MayLeave(IOperation statement) =>
        statement.DescendantsAndSelf().Any(static operation => operation is IBranchOperation or IReturnOperation or IThrowOperation);

    /// <summary>Whether the helper gives the field an object, or calls other code of the script, before or in the statement that reads.</summary>
    private static bool IsPrepared(IOperation body, ISymbol field, IOperation read) => body.Descendants().Any(operation =>
        operation.Syntax.SpanStart <= read.Syntax.SpanStart
        && operation switch
        {
            IInvocationOperation { Instance: IInstanceReferenceOperation } => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            IAssignmentOperation assignment => assignment.Target.DescendantsAndSelf().Any(target =>
                target is IMemberReferenceOperation member && SymbolEqualityComparer.Default.Equals(member.Member, field)),
            _ => false,
        });
}
