using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class LifecycleMethodTests
{
    [Fact]
    public void Strategy_without_process_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class {|BAR0003:Mine|}
        {
            void Setup() { }
        }
        """);

    [Theory]
    [InlineData("void Process(Bar bar) { }")]
    [InlineData("private void Process() { }")]
    [InlineData("public virtual void Process(in Bar bar) { }")]
    [InlineData("protected internal void Process(Bar current) { } private void Process(double price) { }")]
    public void Strategy_with_process_is_right(string process) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{process}}
        }
        """);

    [Fact]
    public void Strategy_with_inherited_process_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            protected void Process(Bar bar) { }
        }

        [Strategy]
        public partial class Mine : Common;

        [Strategy]
        public partial class Base
        {
            private void Process(Bar bar) { }
        }

        [Strategy]
        public partial class Derived : Base;
        """);

    [Fact]
    public void Strategy_whose_base_hides_its_process_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            private void Process(Bar bar) { }
        }

        [Strategy]
        public partial class {|BAR0003:Mine|} : Common;
        """);

    [Fact]
    public void Indicator_without_process_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [Indicator]
        public partial class Mine
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }
        """);

    [Theory]
    [InlineData("int {|BAR0005:Process|}(Bar bar) => 1;", "returns 'int'")]
    [InlineData("static void {|BAR0005:Process|}(Bar bar) { }", "is static")]
    [InlineData("async Task {|BAR0005:Process|}(Bar bar) => await Task.Yield();", "is async")]
    [InlineData("async void {|BAR0005:Process|}(Bar bar) => await Task.Yield();", "is async")]
    [InlineData("void {|BAR0005:Process|}(double price) { }", "takes (double)")]
    [InlineData("void {|BAR0005:Process|}(ref Bar bar) { }", "takes (Bar)")]
    [InlineData("void {|BAR0005:Process|}(Bar bar, int x) { }", "takes (Bar, int)")]
    [InlineData("void {|BAR0005:Process|}<T>() { }", "has type parameters")]
    public void Process_of_a_wrong_signature_is_reported(string process, string problem)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [Strategy]
            public partial class Mine
            {
                {{process}}
            }
            """);

        Assert.Contains(problem, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bool {|BAR0004:Setup|}() => true;")]
    [InlineData("static void {|BAR0004:Setup|}() { }")]
    [InlineData("async Task {|BAR0004:Setup|}() => await Task.Yield();")]
    [InlineData("void {|BAR0004:Setup|}(int length) { }")]
    public void Setup_of_a_wrong_signature_is_reported(string setup) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{setup}}

            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Setup_with_an_overload_beside_it_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Mine
        {
            void Setup() => Setup(3);

            void Setup(int length) { }

            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Methods_of_a_class_that_is_no_script_are_right() => AnalyzerTest.Verify(
        """
        public class Mine
        {
            public int Setup(int x) => x;

            public int Process() => Setup(1);
        }
        """);

    [Fact]
    public void Two_process_methods_are_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Mine
        {
            void Process(Bar bar) { }

            void {|BAR0008:Process|}() { }
        }
        """);
}
