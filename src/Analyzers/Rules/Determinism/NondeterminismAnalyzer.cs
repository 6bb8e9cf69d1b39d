using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>What a script reaches that makes two runs over the same bars differ.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NondeterminismAnalyzer : ReachAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.ClockRead, Descriptors.UnseededRandom, Descriptors.NewGuid, Descriptors.EnvironmentRead, Descriptors.FileUsed, Descriptors.NetworkUsed,
        Descriptors.ConsoleRead, Descriptors.ThreadUsed, Descriptors.StaticStateUsed, Descriptors.HashCodeUsed,
    ];

    private protected override DiagnosticDescriptor? Choose(ReachedUse reached, INamedTypeSymbol script, SdkSymbols sdk) => reached.Use.Kind switch
    {
        UseKind.Clock or UseKind.Network when IsOnlyPrepared(reached, script, sdk) => null,
        UseKind.Clock => Descriptors.ClockRead,
        UseKind.Random => Descriptors.UnseededRandom,
        UseKind.NewGuid => Descriptors.NewGuid,
        UseKind.Environment => Descriptors.EnvironmentRead,
        UseKind.File => Descriptors.FileUsed,
        UseKind.Network => Descriptors.NetworkUsed,
        UseKind.Console => Descriptors.ConsoleRead,
        UseKind.Thread => Descriptors.ThreadUsed,
        UseKind.StaticState when IsTold(reached, script, sdk) => Descriptors.StaticStateUsed,
        UseKind.HashCode => Descriptors.HashCodeUsed,
        _ => null,
    };

    private static bool IsOnlyPrepared(ReachedUse reached, INamedTypeSymbol script, SdkSymbols sdk) =>
        NondeterministicMembers.IsPreparation(reached.Use)
        && sdk.Bodies.ReachedBy(script, CancellationToken.None).Any(other =>
            other.Use.Kind == reached.Use.Kind && !NondeterministicMembers.IsPreparation(other.Use));

    /// <summary>Where a script both changes a static and reads it, the change is what is told.</summary>
    private static bool IsTold(ReachedUse reached, INamedTypeSymbol script, SdkSymbols sdk)
    {
        if (StaticState.IsWrite(reached.Use))
        {
            return true;
        }

        ISymbol member = ((IMemberReferenceOperation)reached.Use.Operation).Member.OriginalDefinition;
        return !sdk.Bodies.ReachedBy(script, CancellationToken.None).Any(other =>
            other.Use.Kind == UseKind.StaticState
            && SymbolEqualityComparer.Default.Equals(((IMemberReferenceOperation)other.Use.Operation).Member.OriginalDefinition, member)
            && StaticState.IsWrite(other.Use));
    }
}
