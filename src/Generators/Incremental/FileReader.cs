using System.Text;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Barline.Generators.Incremental;

/// <summary>Reads <see cref="FileFacts"/> from the syntax of a file alone.</summary>
internal sealed class FileReader
{
    private readonly CancellationToken token;
    private readonly StringBuilder global = new();
    private readonly HashSet<string> globalMentions = new(StringComparer.Ordinal);
    private readonly HashSet<string> namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<TypeFacts> types = [];
    private readonly List<Candidate> candidates = [];
    private readonly List<int> members = [];
    private readonly List<TextSpan> bodies = [];

    private FileReader(CancellationToken token) => this.token = token;

    public static FileFacts Read(SyntaxTree tree, CancellationToken token)
    {
        FileReader reader = new(token);
        if (tree.GetRoot(token) is CompilationUnitSyntax root)
        {
            reader.ReadRoot(root);
        }

        return new FileFacts
        {
            Global = reader.global.ToString(),
            GlobalMentions = reader.globalMentions,
            Namespaces = reader.namespaces,
            Types = reader.types,
            Names = reader.names,
            Candidates = reader.candidates,
            Members = reader.members,
            Bodies = reader.bodies,
        };
    }

    private void ReadRoot(CompilationUnitSyntax root)
    {
        Scope scope = new("", "", new HashSet<string>(StringComparer.Ordinal), IsFelt: false);
        ShapeWriter everywhere = new(global, globalMentions, names, token);
        foreach (ExternAliasDirectiveSyntax alias in root.Externs)
        {
            everywhere.Write(alias);
        }

        foreach (AttributeListSyntax attribute in root.AttributeLists)
        {
            everywhere.Write(attribute);
        }

        foreach (UsingDirectiveSyntax directive in root.Usings)
        {
            if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            {
                everywhere.Write(directive);
            }
        }

        scope = With(scope, root.Usings);
        ReadMembers(root.Members, scope);
        global.Append(everywhere.Directives);
    }

    /// <summary>The scope with usings added: a type's text means what it means under them.</summary>
    private Scope With(Scope scope, SyntaxList<UsingDirectiveSyntax> usings)
    {
        if (usings.Count == 0)
        {
            return scope;
        }

        StringBuilder text = new(scope.Usings);
        HashSet<string> mentions = new(scope.Mentions, StringComparer.Ordinal);
        ShapeWriter writer = new(text, mentions, names, token);
        foreach (UsingDirectiveSyntax directive in usings)
        {
            writer.Write(directive);
        }

        return scope with { Usings = text.ToString(), Mentions = mentions };
    }

    private void ReadMembers(SyntaxList<MemberDeclarationSyntax> declarations, Scope scope)
    {
        foreach (MemberDeclarationSyntax member in declarations)
        {
            token.ThrowIfCancellationRequested();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    ReadMembers(space.Members, With(Into(scope, space), space.Usings));
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    ReadType(member, scope);
                    break;
                default:
                    // Statements, and what is not whole yet. Nothing can refer to it, but an edit must not leave names of it behind.
                    new ShapeWriter(new StringBuilder(), [], names, token).Write(member);
                    break;
            }
        }
    }

    private Scope Into(Scope scope, BaseNamespaceDeclarationSyntax space)
    {
        string key = scope.Key;
        foreach (SyntaxToken part in space.Name.DescendantTokens().Where(static part => part.IsKind(SyntaxKind.IdentifierToken)))
        {
            key = $"{key}{part.ValueText}.";
            names.Add(part.ValueText);
            namespaces.Add(key);
        }

        return scope with { Key = key, IsFelt = key == $"{KnownNames.Namespace}." || key.StartsWith("System.", StringComparison.Ordinal) };
    }

    private void ReadType(MemberDeclarationSyntax declaration, Scope scope)
    {
        string name = NameOf(declaration, out int arity);
        string key = $"{scope.Key}{name}`{arity}";
        StringBuilder shape = new(scope.Usings);
        HashSet<string> mentions = new(scope.Mentions, StringComparer.Ordinal);
        ShapeWriter writer = new(shape, mentions, names, token);
        int place = types.Count;
        types.Add(null!);
        if (declaration is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type and (ClassDeclarationSyntax or RecordDeclarationSyntax))
        {
            candidates.Add(new Candidate(type, key));
        }

        // The members are written one by one, and nested types on their own.
        writer.Write(declaration, skip: static node => node is MemberDeclarationSyntax);
        SyntaxList<MemberDeclarationSyntax> own = declaration is TypeDeclarationSyntax { Members: var all } ? all : default;
        foreach (MemberDeclarationSyntax member in own)
        {
            if (member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
            {
                ReadMember(member, writer, isOpen: declaration is InterfaceDeclarationSyntax);
            }
            else
            {
                ReadType(member, scope with { Key = key + "+" });
            }
        }

        if (declaration is EnumDeclarationSyntax values)
        {
            foreach (EnumMemberDeclarationSyntax value in values.Members)
            {
                writer.Write(value);
            }
        }

        shape.Append(writer.NamesOrders ? "orders" : "").Append(writer.Directives);
        types[place] = new TypeFacts(key, name, shape.ToString(), mentions, scope.IsFelt || IsExtension(declaration));
    }

    private void ReadMember(MemberDeclarationSyntax member, ShapeWriter writer, bool isOpen)
    {
        bool isVisible = isOpen || IsVisible(member);
        int before = writer.BodyCount;
        writer.Write(member, isVisible);
        if (writer.BodyCount > before)
        {
            members.Add(member.SpanStart);
            bodies.Add(member.Span);
        }
    }

    private static bool IsVisible(MemberDeclarationSyntax member) =>
        // A constant may be what a visible one is computed from.
        member.Modifiers.Any(static modifier => modifier.Kind()
            is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.ConstKeyword)
        || member is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null }
            or PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: not null }
            or IndexerDeclarationSyntax { ExplicitInterfaceSpecifier: not null }
            or EventDeclarationSyntax { ExplicitInterfaceSpecifier: not null };

    /// <summary>A static class whose methods are found by a member's name alone, or that has members of a form that is not known here.</summary>
    private static bool IsExtension(MemberDeclarationSyntax declaration) =>
        declaration is ClassDeclarationSyntax type
        && type.Modifiers.Any(SyntaxKind.StaticKeyword)
        && type.Members.Any(static member => member switch
        {
            BaseMethodDeclarationSyntax method => method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true,
            FieldDeclarationSyntax or PropertyDeclarationSyntax or EventDeclarationSyntax or EventFieldDeclarationSyntax => false,
            BaseTypeDeclarationSyntax
            {
                RawKind: (int)SyntaxKind.ClassDeclaration or (int)SyntaxKind.StructDeclaration
                or (int)SyntaxKind.InterfaceDeclaration or (int)SyntaxKind.EnumDeclaration or (int)SyntaxKind.RecordDeclaration
                or (int)SyntaxKind.RecordStructDeclaration
            } or DelegateDeclarationSyntax or IncompleteMemberSyntax => false,
            _ => true,
        });

    private static string NameOf(MemberDeclarationSyntax declaration, out int arity)
    {
        (SyntaxToken name, TypeParameterListSyntax? parameters) = declaration switch
        {
            TypeDeclarationSyntax type => (type.Identifier, type.TypeParameterList),
            BaseTypeDeclarationSyntax type => (type.Identifier, null),
            DelegateDeclarationSyntax type => (type.Identifier, type.TypeParameterList),
            _ => default,
        };
        arity = parameters?.Parameters.Count ?? 0;
        return name.ValueText;
    }

    /// <summary>What stands around a declaration.</summary>
    private sealed record Scope(string Key, string Usings, HashSet<string> Mentions, bool IsFelt);
}
