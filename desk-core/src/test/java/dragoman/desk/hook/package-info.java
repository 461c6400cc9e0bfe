@org.jspecify.annotations.NullMarked
package dragoman.desk.hook;
